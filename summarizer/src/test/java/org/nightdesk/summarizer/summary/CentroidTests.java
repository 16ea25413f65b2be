package org.nightdesk.summarizer.summary;

import org.nightdesk.summarizer.model.Summarizer;

class CentroidTests extends SummarizerContract {

    @Override
    Summarizer summarizer() {
        return Methods.named("centroid");
    }
}
