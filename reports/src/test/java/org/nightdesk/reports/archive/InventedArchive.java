package org.nightdesk.reports.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.nightdesk.reports.EditionArchive;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Headline;
import org.nightdesk.templates.model.QuotedSentence;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.StoryBlock;

/** An archive of many days, whose words are drawn by the usual law: few are common, many are rare. */
final class InventedArchive {

    /** A word of one story a hundred days. */
    static final String RARE = "quernstone";

    private static final String SYLLABLES = "ba be bo da de do ka ke ki la le lo ma me mo na ne no ra re ro sa se so ta te to va";

    private final Path folder;
    private final EditionArchive archive;
    private final Map<LocalDate, Briefing> days = new LinkedHashMap<>();
    private final Random random = new Random(7);

    InventedArchive(Path folder) {
        this.folder = folder;
        archive = new EditionArchive(folder);
    }

    /** Puts so many days into the folder, without an index. */
    void fill(int count) throws IOException {
        LocalDate first = InventedDay.full().masthead().date();
        for (int i = 0; i < count; i++) {
            add(first.plusDays(days.size()));
        }
    }

    private void add(LocalDate date) throws IOException {
        Briefing day = InventedDay.dated(invented(InventedDay.full()), date);
        days.put(date, day);
        Path file = archive.file(day, ReportFormat.HTML);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<!DOCTYPE html><title>" + date + "</title>");
    }

    void index() throws IOException {
        archive.writeIndex("en", (name, date, revision) -> Optional.ofNullable(days.get(date)));
    }

    /** The index of an archive of which only the newest edition may be read. */
    void indexNewest() throws IOException {
        LocalDate newest = new ArrayList<>(days.keySet()).getLast();
        archive.writeIndex("en", (name, date, revision) -> {
            if (!date.equals(newest)) {
                throw new IllegalStateException("the edition of " + date + " is read again");
            }
            return Optional.of(days.get(date));
        });
    }

    EditionArchive archive() {
        return archive;
    }

    Path folder() {
        return folder;
    }

    private Briefing invented(Briefing day) {
        List<StoryBlock> stories = new ArrayList<>();
        for (StoryBlock story : day.stories()) {
            String rare = stories.isEmpty() && days.size() % 100 == 0 ? " " + RARE : "";
            stories.add(new StoryBlock(story.storyId(),
                    new Headline(story.headline().articleId(), text(9), story.headline().marker(), null),
                    story.sentences().stream().map(sentence -> quote(sentence, text(22) + rare + ".")).toList(),
                    story.standing(), story.names(), story.more()));
        }
        return InventedDay.withSections(day, List.of(new Section("world", "World", stories)));
    }

    private static QuotedSentence quote(QuotedSentence sentence, String text) {
        return new QuotedSentence(sentence.articleId(), 0, text.length(), text, sentence.marker());
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        String[] syllables = SYLLABLES.split(" ", -1);
        for (int i = 0; i < words; i++) {
            // The rank of a word after Zipf: the n-th is drawn about 1/n as often as the first, of 30,000.
            long rank = Math.round(Math.exp(random.nextDouble() * Math.log(30_000)));
            text.append(i == 0 ? "" : " ");
            for (long rest = rank; rest > 0; rest /= syllables.length) {
                text.append(syllables[(int) (rest % syllables.length)]);
            }
        }
        return text.toString();
    }
}
