package org.nightdesk.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.model.Explanation.Considered;
import org.nightdesk.summarizer.model.Tie;
import org.nightdesk.templates.model.Rank;

/**
 * Why a story stands where it stands, and why it is told with these sentences.
 *
 * @param storyId   the story
 * @param place     the part that tells it, by its name in the configuration; {@code no room} or {@code nothing new} where
 *                  none does
 * @param headline  the title that heads it
 * @param rank      how much it matters, with the named parts of the formula
 * @param section   the section it belongs to, or null where none is clear
 * @param sections  what speaks for each section, the most first
 * @param ties      what holds each article in the story; empty for a story of one
 * @param known     how many sentences were not looked at, for they were told before
 * @param sentences each sentence that was looked at: its score, its parts, what became of it and why
 */
public record StoryExplanation(String storyId, String place, String headline, Rank rank, @Nullable String section,
        List<SectionScore> sections, List<Tie> ties, int known, List<Considered> sentences) {

    public StoryExplanation {
        sections = List.copyOf(sections);
        ties = List.copyOf(ties);
        sentences = List.copyOf(sentences);
    }

    /** The same with what holds the articles together. */
    public StoryExplanation with(List<Tie> others) {
        return new StoryExplanation(storyId, place, headline, rank, section, sections, others, known, sentences);
    }
}
