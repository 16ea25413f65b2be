package org.nightdesk.summarizer.summary;

import org.nightdesk.summarizer.model.Summarizer;

class KullbackLeiblerTests extends SummarizerContract {

    @Override
    Summarizer summarizer() {
        return Methods.named("kl");
    }
}
