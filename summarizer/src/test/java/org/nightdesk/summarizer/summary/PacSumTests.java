package org.nightdesk.summarizer.summary;

import org.nightdesk.summarizer.model.Summarizer;

class PacSumTests extends SummarizerContract {

    @Override
    Summarizer summarizer() {
        return Methods.named("pacsum");
    }
}
