package org.nightdesk.reports.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.templates.model.BriefItem;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.StoryBlock;

/**
 * A story of an edition as the search shows it.
 *
 * @param anchor    its place on the edition's page
 * @param headline  word for word
 * @param sentences word for word, none for a story in brief
 * @param outlets   who is quoted, by name
 */
record StoryText(String anchor, String headline, List<String> sentences, List<String> outlets) {

    StoryText {
        sentences = List.copyOf(sentences);
        outlets = List.copyOf(outlets);
    }

    /** All stories of an edition, in reading order. */
    static List<StoryText> of(Briefing briefing) {
        List<StoryText> all = new ArrayList<>();
        for (StoryBlock story : briefing.stories()) {
            Set<String> outlets = new LinkedHashSet<>();
            outlets.add(briefing.source(story.headline().marker()).outlet());
            story.sentences().forEach(sentence -> outlets.add(briefing.source(sentence.marker()).outlet()));
            all.add(new StoryText("story-" + story.storyId(), story.headline().text(),
                    story.sentences().stream().map(QuotedSentence::text).toList(), List.copyOf(outlets)));
        }
        briefing.changes().moved().stream().filter(story -> !story.told()).forEach(story -> all.add(
                elsewhere(briefing, PartKind.WHAT_CHANGED, story.headline(), story.sentences())));
        briefing.watchlist().stream().filter(hit -> !hit.told()).forEach(hit -> all.add(
                elsewhere(briefing, PartKind.WATCHLIST, hit.headline(), hit.sentences())));
        for (BriefItem item : briefing.inBrief()) {
            all.add(new StoryText("story-" + item.storyId(), item.headline().text(), List.of(),
                    List.of(briefing.source(item.headline().marker()).outlet())));
        }
        return all;
    }

    /** A story that only a part beside the news tells. */
    private static StoryText elsewhere(Briefing briefing, PartKind part, Headline headline,
            List<QuotedSentence> sentences) {
        return new StoryText(part.partial(), headline.text(), sentences.stream().map(QuotedSentence::text).toList(),
                List.of(briefing.source(headline.marker()).outlet()));
    }

    /** What it can be found by. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>(SearchWords.of(headline));
        sentences.forEach(sentence -> words.addAll(SearchWords.of(sentence)));
        outlets.forEach(outlet -> words.addAll(SearchWords.of(outlet)));
        return words;
    }
}
