package org.nightdesk.batch.extract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.extract.Block.Kind;
import org.nightdesk.batch.extract.Furniture.Verdict;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.batch.text.PlainText;

/**
 * A text that was scraped from a page: the story with remains of what stood around it.
 *
 * @param title     its first headline, empty where the text has none
 * @param byline    who wrote it, or null
 * @param published as a line above the story says, or null
 * @param text      the clean text, empty where there is no story
 */
record ScrapedText(String title, @Nullable String byline, @Nullable Instant published, String text) {

    private static final Pattern ITEM = Pattern
            .compile("^(?:[-*\u2022\u00B7\u25AA\u25CF\u2023] |\\d{1,2}[.)] (?=\\D)).*");

    private static final Pattern HEADING = Pattern.compile("^#{1,6} ++(|.*[^ #])[ #]*$");

    private static final Pattern BYLINE = Pattern.compile("(?i)^(?:interview by|written by|by|von|par|por) (.{2,80})$");

    private static final Pattern DATE_LINE = Pattern
            .compile("(?i)^(?:(?:first )?(?:published|posted|updated|stand|date|publi\u00E9)[a-z ]*:? *)?(.{6,40})$");

    /** "PORT ANSEL (HPA) -" begins a story, not a headline. */
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}{3}[^.!?]{0,50} [\u2014\u2013-]+ ");

    private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\p{N},;\u2013\u2014-]$");

    private static final Pattern SENTENCE_WITHIN = Pattern.compile("\\p{Ll}[.!?][\"'\u201D\u2019)]* \\p{Lu}");

    private static final int LONGEST_TITLE = 220;

    /** A longer sentence on top is the lead of a text without a title. */
    private static final int LONGEST_TITLE_SENTENCE = 130;

    private static final int WRAP_LEAST = 55;

    private static final int WRAP_MOST = 100;

    /** A line of a transcript that breaks off has at least so many words. */
    private static final int WORDS_OF_A_TRANSCRIPT = 40;

    /**
     * Cleans a text.
     *
     * @param known the title if the source gives one, else empty: then it is looked for in the text
     */
    static ScrapedText clean(String text, String known) {
        List<Block> blocks = blocks(PlainText.lines(text));
        int story = firstSentence(blocks, known.isEmpty());
        String title = known.isEmpty() ? headline(blocks, story) : known;
        String byline = null;
        Instant published = null;
        for (Block block : blocks.subList(0, Math.min(story + 1, blocks.size()))) {
            Matcher by = BYLINE.matcher(block.text());
            boolean furniture = Furniture.judge(block.text()) == Verdict.LINE;
            byline = byline == null && furniture && by.matches() ? by.group(1) : byline;
            Matcher date = DATE_LINE.matcher(block.text());
            published = published == null && furniture && date.matches() ? NewsDates.parse(date.group(1)) : published;
        }
        Set<String> titles = new HashSet<>();
        titles.add(Block.paragraph(title).key());
        if (known.isEmpty()) {
            blocks.stream().limit(story).map(Block::key).forEach(titles::add);
        }
        return new ScrapedText(title, byline, published,
                BodyCleaner.join(joined(BodyCleaner.clean(blocks, titles))));
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text.split("\n{2,}", -1)) {
            StringBuilder open = new StringBuilder();
            for (String line : paragraph.split("\n", -1)) {
                boolean wrapped = !open.isEmpty() && isWrapped(open, line);
                if (!wrapped) {
                    add(blocks, open.toString());
                    open.setLength(0);
                }
                open.append(open.isEmpty() ? "" : " ").append(line);
            }
            add(blocks, open.toString());
        }
        return blocks;
    }

    private static void add(List<Block> blocks, String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            blocks.add(new Block(Kind.HEADING, heading.group(1)));
        } else if (!line.isBlank()) {
            blocks.add(new Block(ITEM.matcher(line).matches() ? Kind.ITEM : Kind.PARAGRAPH, line));
        }
    }

    /** Whether a line end only wraps a sentence, as mail and terminals do. */
    private static boolean isWrapped(StringBuilder before, String line) {
        int lastLine = before.length();
        return !line.isEmpty() && lastLine >= WRAP_LEAST && lastLine % WRAP_MOST != 0
                && endsOpen(before) && Character.isLowerCase(line.codePointAt(0));
    }

    /** Whether it ends within a sentence; only its end is looked at, since it may be long and grow line by line. */
    private static boolean endsOpen(CharSequence text) {
        return OPEN_END.matcher(text).region(Math.max(0, text.length() - 2), text.length()).find();
    }

    /** Where the story begins: the first sentence, but not the title, which may be one. */
    private static int firstSentence(List<Block> blocks, boolean titleIsAmongThem) {
        int first = -1;
        int second = -1;
        for (int i = 0; i < blocks.size() && second < 0; i++) {
            Block block = blocks.get(i);
            if (tells(block) && Furniture.judge(block.text()) == Verdict.NONE) {
                second = first < 0 ? -1 : i;
                first = first < 0 ? i : first;
            }
        }
        if (first < 0) {
            return unfinished(blocks);
        }
        boolean isTitle = titleIsAmongThem && second > first
                && blocks.get(first).text().length() <= LONGEST_TITLE_SENTENCE
                && headline(blocks, first).isEmpty() && !DATELINE.matcher(blocks.get(first).text()).lookingAt()
                && (blocks.get(second).words() > 2 * blocks.get(first).words() || second > first + 1);
        return isTitle ? second : first;
    }

    /** Where the story begins that has no paragraph with a full stop at its end, such as one that ends with a link. */
    private static int unfinished(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isSentence() && SENTENCE_WITHIN.matcher(block.text()).find()
                    && Furniture.judge(block.text()) == Verdict.NONE) {
                return i;
            }
        }
        return blocks.size();
    }

    private static boolean tells(Block block) {
        return block.endsAsSentence() ? block.isSentence() : block.words() >= WORDS_OF_A_TRANSCRIPT;
    }

    /** The headline above the story: the last one with four words or more, else the longest. */
    private static String headline(List<Block> blocks, int story) {
        String best = "";
        for (int i = 0; i < Math.min(story, blocks.size()); i++) {
            Verdict verdict = Furniture.judge(blocks.get(i).text());
            i += verdict == Verdict.ONE ? 1 : 0;
            if (verdict == Verdict.NONE && best.isEmpty()) {
                best = blocks.get(i).text();
            } else if (verdict == Verdict.NONE && Block.paragraph(best).words() < 4
                    && blocks.get(i).text().length() > best.length()) {
                best = blocks.get(i).text();
            }
        }
        return best.length() > LONGEST_TITLE ? "" : best;
    }

    /** Puts together what a teaser or a scraper cut in the middle of a sentence. */
    private static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        int end;
        for (int begin = 0; begin < blocks.size(); begin = end) {
            int words = blocks.get(begin).words();
            for (end = begin + 1; end < blocks.size() && goesOn(blocks.get(end - 1), words, blocks.get(end)); end++) {
                words += blocks.get(end).words();
            }
            joined.add(new Block(blocks.get(begin).kind(),
                    blocks.subList(begin, end).stream().map(Block::text).collect(Collectors.joining(" "))));
        }
        return joined;
    }

    /** @param words of the sentence up to now */
    private static boolean goesOn(Block before, int words, Block block) {
        if (before.kind() != Kind.PARAGRAPH || block.kind() != Kind.PARAGRAPH || !endsOpen(before.text())) {
            return false;
        }
        return (Character.isLowerCase(block.text().codePointAt(0)) && words >= 8)
                || (words >= WORDS_OF_A_TRANSCRIPT && block.words() >= WORDS_OF_A_TRANSCRIPT);
    }
}
