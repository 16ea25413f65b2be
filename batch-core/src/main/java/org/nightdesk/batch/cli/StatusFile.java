package org.nightdesk.batch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.OptionalLong;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.desk.NightDesk;
import org.nightdesk.reports.archive.WholeFile;
import org.nightdesk.templates.BriefingTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code status} tells, kept beside the store by whoever worked on it last: it can be looked at without opening the
 * store, which only one process may do at a time.
 */
final class StatusFile {

    private static final Logger LOG = LoggerFactory.getLogger(StatusFile.class);
    private static final JsonMapper JSON = new JsonMapper();

    private StatusFile() {}

    /** Keeps how things stand. That it cannot be kept is no reason to fail. */
    static void keep(NightDesk desk, Configuration configuration) {
        try {
            WholeFile.writeIfChanged(configuration.status(),
                    JSON.writeValueAsBytes(Status.json(desk, Status.EDITIONS)));
        } catch (IOException | RuntimeException unkept) {
            LOG.warn("the state of the desk cannot be kept in {}", configuration.status(), unkept);
        }
    }

    /** A page that tells how things stood when the last work ended, and whether a process is at work now. */
    static String page(Configuration configuration) {
        OptionalLong worker = NightDesk.worker(configuration);
        return new BriefingTemplates(configuration.theme()).status(read(configuration),
                worker.isPresent() ? String.valueOf(worker.getAsLong()) : "",
                configuration.language());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(Configuration configuration) {
        try {
            return JSON.readValue(Files.readString(configuration.status(), StandardCharsets.UTF_8), Map.class);
        } catch (NoSuchFileException | JacksonException none) {
            return Map.of();
        } catch (IOException unreadable) {
            LOG.warn("{}", unreadable.toString());
            return Map.of();
        }
    }
}
