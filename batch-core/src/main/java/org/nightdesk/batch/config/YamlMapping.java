package org.nightdesk.batch.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file that knows where it stands: every complaint names file, line and key path. Keys are taken one
 * by one; {@link #end} refuses those that nobody took.
 */
final class YamlMapping {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private final String file;
    private final String path;
    private final Node node;
    private final Function<String, @Nullable String> environment;
    private final Map<String, Node> untaken = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    YamlMapping(String file, String path, Node node, Function<String, @Nullable String> environment) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.environment = environment;
        if (!(node instanceof MappingNode mapping)) {
            throw error(node, path, "must be a list of keys and values");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode(), path);
            if (untaken.put(key, tuple.getValueNode()) != null) {
                throw error(tuple.getKeyNode(), child(key), "is given twice");
            }
        }
    }

    /** The mapping under a key, or null where the key is missing. */
    @Nullable
    YamlMapping mapping(String key) {
        Node value = take(key);
        return value == null ? null : new YamlMapping(file, child(key), value, environment);
    }

    /** The mappings of a list. */
    List<YamlMapping> mappings(String key) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (Item item : items(key)) {
            mappings.add(item.mapping());
        }
        return mappings;
    }

    /** The members of a list, empty where the key is missing. */
    List<Item> items(String key) {
        Node value = take(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            throw error(value, child(key), "must be a list");
        }
        List<Item> items = new ArrayList<>();
        for (Node member : sequence.getValue()) {
            items.add(new Item(child(key) + "[" + items.size() + "]", member));
        }
        return items;
    }

    /** A text with its variables filled in, or null. */
    @Nullable
    String text(String key) {
        return value(key, Function.identity());
    }

    /** A text that must be there. */
    String required(String key) {
        String text = text(key);
        if (text == null) {
            throw error(node, child(key), "is missing");
        }
        return text;
    }

    /** A secret: it must be given as {@code ${NAME}}, never in the file itself. */
    @Nullable
    String secret(String key) {
        Node value = untaken.get(key);
        if (value instanceof ScalarNode scalar && !VARIABLE.matcher(scalar.getValue().strip()).matches()
                && !scalar.getValue().isBlank()) {
            throw error(value, child(key), "must not stand in the file: write ${NAME} and set NAME in the environment");
        }
        return text(key);
    }

    /** A value that is read from a text, or a fallback where the key is missing or empty. */
    <T> T value(String key, Function<String, T> parser, T fallback) {
        T value = value(key, parser);
        return value == null ? fallback : value;
    }

    /**
     * A value that is read from a text, or null where the key is missing or empty.
     *
     * @param parser throws an {@link IllegalArgumentException} whose message says what is wrong
     */
    <T> @Nullable T value(String key, Function<String, T> parser) {
        Node value = take(key);
        if (value == null) {
            return null;
        }
        String text = fill(value, child(key));
        if (text.isBlank()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw error(value, child(key), String.valueOf(e.getMessage()));
        }
    }

    /** A whole number within a range. */
    int number(String key, int fallback, int least, int most) {
        return value(key, text -> Values.number(text, least, most), fallback);
    }

    /** Refuses the keys that were not taken. */
    void end() {
        for (Map.Entry<String, Node> unknown : untaken.entrySet()) {
            throw error(unknown.getValue(), child(unknown.getKey()),
                    "is not a known key (known here: " + String.join(", ", known) + ")");
        }
    }

    /** A complaint about the value of a key, or about the mapping where the key is missing. */
    ConfigurationException error(String key, String message) {
        return error(node, child(key), message);
    }

    private @Nullable Node take(String key) {
        known.add(key);
        Node value = untaken.remove(key);
        boolean empty = value instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && (scalar.getValue().isEmpty() || scalar.getValue().equals("~") || scalar.getValue().equals("null"));
        return empty ? null : value;
    }

    private String child(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private String scalar(Node value, String where) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw error(value, where, "must be a single value");
    }

    private String fill(Node value, String where) {
        Matcher variables = VARIABLE.matcher(scalar(value, where));
        return variables.replaceAll(variable -> {
            String content = environment.apply(variable.group(1));
            if (content == null) {
                throw error(value, where, "needs the environment variable " + variable.group(1) + ", which is not set");
            }
            return Matcher.quoteReplacement(content);
        });
    }

    private ConfigurationException error(Node at, String where, String message) {
        String line = at.getStartMark().map(Mark::getLine).map(number -> ":" + (number + 1)).orElse("");
        return new ConfigurationException(file + line + ": " + (where.isEmpty() ? "the file" : where) + " " + message);
    }

    /** A member of a list: a single value or a mapping of its own. */
    final class Item {

        private final String where;
        private final Node member;

        private Item(String where, Node member) {
            this.where = where;
            this.member = member;
        }

        boolean isMapping() {
            return member instanceof MappingNode;
        }

        String text() {
            return fill(member, where);
        }

        YamlMapping mapping() {
            return new YamlMapping(file, where, member, environment);
        }

        ConfigurationException error(String message) {
            return YamlMapping.this.error(member, where, message);
        }
    }
}
