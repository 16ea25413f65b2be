package org.nightdesk.batch.filter;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line. */
final class JsonLines {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLines() {}

    /** A line that does not say what it should. The message goes on from "line 7 ...". */
    static final class BadLineException extends Exception {

        private static final long serialVersionUID = 1L;

        BadLineException(String message) {
            super(message);
        }
    }

    /** An empty object to be filled. */
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The object on a line. */
    static JsonNode read(Lines.Line line) throws BadLineException {
        if (line.problem() != null) {
            throw new BadLineException(line.problem());
        }
        try {
            JsonNode object = MAPPER.readTree(line.text());
            if (object.isObject()) {
                return object;
            }
        } catch (JacksonException e) {
            // The parser's own message speaks of its settings.
            throw new BadLineException("is not JSON (see column " + e.getLocation().getColumnNr() + ")");
        }
        throw new BadLineException("is not a JSON object");
    }

    /** A text member; empty where it is missing or null. */
    static String text(JsonNode object, String name) throws BadLineException {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw new BadLineException("has a '" + name + "' that is not a text");
        }
        return value.stringValue();
    }

    /** An object as one line. Half a surrogate pair, which UTF-8 cannot hold, is escaped: what was quoted stays exact. */
    static String write(JsonNode object) {
        String json = MAPPER.writeValueAsString(object);
        StringBuilder line = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SURROGATE) {
                line.append(String.format("\\u%04x", point));
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }
}
