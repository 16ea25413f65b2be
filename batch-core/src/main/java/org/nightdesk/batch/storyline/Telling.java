package org.nightdesk.batch.storyline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.MovedStory;
import org.nightdesk.templates.model.Names;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.StoryBlock;
import org.nightdesk.templates.model.StorylinePage.Said;
import org.nightdesk.templates.model.WatchHit;

/**
 * What an edition printed of one story, in all its parts.
 *
 * @param headline  empty where nothing was printed
 * @param sentences each once
 * @param names     who and where, as far as the edition says
 */
record Telling(String headline, List<Said> sentences, Names names) {

    static Telling of(Briefing edition, String storyId) {
        List<Headline> headlines = new ArrayList<>();
        Map<String, QuotedSentence> quotes = new LinkedHashMap<>();
        Names names = Names.NONE;
        for (StoryBlock story : edition.stories()) {
            if (story.storyId().equals(storyId)) {
                headlines.add(story.headline());
                add(story.sentences(), quotes);
                names = story.names();
            }
        }
        for (MovedStory story : edition.changes().moved()) {
            if (story.storyId().equals(storyId)) {
                headlines.add(story.headline());
                story.figures().forEach(figure -> add(List.of(figure.after()), quotes));
                add(story.sentences(), quotes);
            }
        }
        for (WatchHit hit : edition.watchlist()) {
            if (hit.storyId().equals(storyId)) {
                headlines.add(hit.headline());
                add(hit.sentences(), quotes);
            }
        }
        for (BriefItem item : edition.inBrief()) {
            if (item.storyId().equals(storyId)) {
                headlines.add(item.headline());
            }
        }
        return new Telling(headlines.isEmpty() ? "" : headlines.getFirst().text(),
                quotes.values().stream().map(quote -> new Said(quote.text(),
                        edition.source(quote.marker()).outlet(), edition.link(quote))).toList(),
                names);
    }

    private static void add(List<QuotedSentence> more, Map<String, QuotedSentence> quotes) {
        more.forEach(quote -> quotes.putIfAbsent(quote.text(), quote));
    }
}
