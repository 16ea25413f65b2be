package org.nightdesk.batch.render;

import java.io.IOException;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.storyline.Storylines;
import org.nightdesk.reports.EditionArchive;

/** What leads to the editions: the pages of their storylines, then the index with feeds and search. */
final class ArchiveFront {

    private ArchiveFront() {}

    /** Writes it anew for an edition whose files stand in their places. */
    static void write(EditionKey key, Configuration configuration, BriefingRepository briefings, Storylines storylines)
            throws IOException {
        storylines.write(key);
        new EditionArchive(configuration.editions(), configuration.theme(), configuration.site())
                .writeIndex(configuration.language(), briefings::document, briefings.document(key).orElseThrow());
    }
}
