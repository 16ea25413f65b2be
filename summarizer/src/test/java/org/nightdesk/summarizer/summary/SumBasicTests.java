package org.nightdesk.summarizer.summary;

import org.nightdesk.summarizer.model.Summarizer;

class SumBasicTests extends SummarizerContract {

    @Override
    Summarizer summarizer() {
        return Methods.named("sumbasic");
    }
}
