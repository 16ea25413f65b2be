package org.nightdesk.summarizer.summary;

import org.nightdesk.summarizer.model.Summarizer;

class TextRankTests extends SummarizerContract {

    @Override
    Summarizer summarizer() {
        return Methods.named("textrank");
    }
}
