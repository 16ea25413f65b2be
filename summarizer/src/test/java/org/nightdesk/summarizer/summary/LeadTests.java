package org.nightdesk.summarizer.summary;

import org.nightdesk.summarizer.model.Summarizer;

class LeadTests extends SummarizerContract {

    @Override
    Summarizer summarizer() {
        return Methods.named("lead");
    }
}
