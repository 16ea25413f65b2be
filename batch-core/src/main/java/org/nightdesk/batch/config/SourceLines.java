package org.nightdesk.batch.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Lines for the {@code sources} of a configuration file, and the file with them: nothing else in it changes. */
public final class SourceLines {

    private SourceLines() {}

    /** The lines of one feed, without indentation. Nothing in name or address is taken for a variable. */
    public static List<String> feed(String name, String url) {
        return List.of("- name: " + quoted(name.replace("${", "$ {")), "  feed: " + quoted(url.replace("${", "$%7B")));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ' || (letter >= 0x7F && letter < 0xA0) || letter == 0xFEFF || letter == 0x2028
                    || letter == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * A configuration with lines added behind its last source.
     *
     * @param text  valid YAML
     * @param added lines without indentation
     * @return the new text, or empty if its sources are not written one below the other
     */
    public static Optional<String> added(String text, List<String> added) {
        Node root = new Compose(LoadSettings.builder().setMaxAliasesForCollections(20).build()).composeString(text)
                .orElse(null);
        if (!(root instanceof MappingNode mapping) || text.contains("\n\t")) {
            return Optional.empty();
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("sources")
                    && tuple.getValueNode() instanceof SequenceNode sources
                    && sources.getFlowStyle() == FlowStyle.BLOCK && !sources.getValue().isEmpty()) {
                return Optional.of(added(text, sources, added));
            }
        }
        return Optional.empty();
    }

    private static String added(String text, SequenceNode sources, List<String> added) {
        List<String> lines = text.lines().toList();
        String first = lines.get(sources.getStartMark().map(Mark::getLine).orElseThrow());
        String indent = first.substring(0, first.indexOf('-'));
        int last = lastLine(sources);
        StringBuilder whole = new StringBuilder(text.length() + 1_000);
        for (int i = 0; i < lines.size(); i++) {
            whole.append(lines.get(i)).append('\n');
            if (i == last) {
                added.forEach(line -> whole.append(indent).append(line).append('\n'));
            }
        }
        return whole.toString();
    }

    /** The last line on which something of a node stands; the comments behind it are not of it. */
    private static int lastLine(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK) {
            Object last = collection.getValue().getLast();
            return lastLine(last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last);
        }
        Mark end = node.getEndMark().orElseThrow();
        return end.getColumn() == 0 && end.getLine() > 0 ? end.getLine() - 1 : end.getLine();
    }
}
