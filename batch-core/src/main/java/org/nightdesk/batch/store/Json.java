package org.nightdesk.batch.store;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents and vectors as JSON: the same value gives the same text. */
@Component
public final class Json {

    private final JsonMapper mapper = JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            // Documents of an earlier version lack what was added since.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /** A value as JSON. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** The value again; throws a {@link tools.jackson.core.JacksonException} if the text is not of that type. */
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }
}
