package org.nightdesk.summarizer.summary;

import org.nightdesk.summarizer.model.Summarizer;

class LuhnTests extends SummarizerContract {

    @Override
    Summarizer summarizer() {
        return Methods.named("luhn");
    }
}
