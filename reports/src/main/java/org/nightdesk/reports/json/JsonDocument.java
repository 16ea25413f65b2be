package org.nightdesk.reports.json;

import org.nightdesk.templates.model.Briefing;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A briefing as JSON, all of it. {@code briefing-1.schema.json} describes each field. Within version 1 fields may be added;
 * none is renamed, removed or given another meaning without a new number.
 */
public final class JsonDocument {

    /** The version of the schema. */
    public static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private JsonDocument() {}

    /** The whole document, with a line feed at its end. */
    public static String write(Briefing briefing) {
        ObjectNode document = MAPPER.createObjectNode().put("schema", SCHEMA);
        document.setAll(MAPPER.<ObjectNode>valueToTree(briefing));
        return MAPPER.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }
}
