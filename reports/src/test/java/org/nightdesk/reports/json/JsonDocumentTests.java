package org.nightdesk.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.reports.InventedTrouble;
import org.nightdesk.templates.model.Briefing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonDocumentTests {

    private final JsonMapper mapper = JsonMapper.shared();

    /** A field that the document has and the schema does not describe is a fault as well. */
    @Test
    void everyEditionIsAsTheSchemaDescribes() throws IOException {
        Schema schema = schema();

        InventedTrouble.all().forEach((what, briefing) -> assertThat(schema.validate(
                mapper.readTree(JsonDocument.write(briefing)), context -> context
                        .executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(what)
                .extracting(Error::toString).isEmpty());
    }

    @Test
    void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
        JsonNode document = mapper.readTree(JsonDocument.write(InventedDay.full()));
        ((ObjectNode) document.get("masthead")).put("weather", "fair");

        assertThat(schema().validate(document)).isNotEmpty();
    }

    @Test
    void holdsTheWholeBriefing() {
        Briefing briefing = InventedDay.full();
        ObjectNode document = (ObjectNode) mapper.readTree(JsonDocument.write(briefing));

        assertThat(document.remove("schema").intValue()).isEqualTo(1);
        assertThat(mapper.treeToValue(document, Briefing.class)).isEqualTo(briefing);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = JsonDocument.class.getResourceAsStream("briefing-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
        }
    }
}
