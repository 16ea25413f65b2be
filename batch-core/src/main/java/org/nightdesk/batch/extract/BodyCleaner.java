package org.nightdesk.batch.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.batch.extract.Furniture.Verdict;

/**
 * Takes out of an article's blocks what is not the story: furniture, headlines of other articles, repetitions, and what is
 * no sentence before the first and behind the last one.
 */
final class BodyCleaner {

    /** A line as short as this may well come twice: an answer, a cry. */
    private static final int WORDS_OF_A_REPETITION = 4;

    private static final int WORDS_OF_A_HEADLINE = 30;

    private static final int CHARACTERS_OF_A_WHOLE = 1_000;

    private static final int CHARACTERS_OF_A_PART = 40;

    /** A line is judged once, though it is looked at again and again. */
    private final Map<String, Verdict> verdicts = new HashMap<>();

    private BodyCleaner() {}

    /**
     * The blocks of the story in their order.
     *
     * @param titles keys ({@link Block#key}) of the article's titles, which are not repeated in its text
     */
    static List<Block> clean(List<Block> blocks, Set<String> titles) {
        BodyCleaner cleaner = new BodyCleaner();
        return trimmed(cleaner.withoutFurniture(cleaner.withoutRepetitions(blocks, titles)));
    }

    private List<Block> withoutRepetitions(List<Block> blocks, Set<String> titles) {
        Map<String, Integer> left = new HashMap<>();
        blocks.forEach(block -> left.merge(block.key(), 1, Integer::sum));
        Set<String> seen = new HashSet<>();
        String whole = wholeAgain(blocks);
        List<Block> kept = new ArrayList<>();
        boolean contents = false;
        for (Block block : blocks) {
            String key = block.key();
            boolean comesAgain = left.merge(key, -1, Integer::sum) > 0;
            boolean isContents = verdict(block) == Verdict.CONTENTS;
            contents = isContents || (contents && comesAgain);
            boolean repeated = !seen.add(key) && block.words() >= WORDS_OF_A_REPETITION;
            if (contents) {
                seen.remove(key);
            } else if (!repeated && !key.isEmpty() && !key.equals(whole) && !isTitle(block, key, titles)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** The key of a block in which the others stand all over again, as pages keep it for search engines; or empty. */
    private static String wholeAgain(List<Block> blocks) {
        Block longest = blocks.stream().max(Comparator.comparingInt(block -> block.text().length())).orElse(null);
        if (longest == null || longest.text().length() < CHARACTERS_OF_A_WHOLE) {
            return "";
        }
        String whole = longest.key();
        int covered = blocks.stream().filter(block -> !block.equals(longest)).map(Block::key).distinct()
                .filter(key -> key.length() >= CHARACTERS_OF_A_PART && whole.contains(key)).mapToInt(String::length)
                .sum();
        return covered > whole.length() / 2 ? whole : "";
    }

    private static boolean isTitle(Block block, String key, Set<String> titles) {
        return !titles.isEmpty() && titles.contains(key) && block.words() >= 2;
    }

    private List<Block> withoutFurniture(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean told = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            switch (verdict(block)) {
                case NONE -> {
                    kept.add(block);
                    told |= block.isSentence();
                }
                case STOP -> i = told ? blocks.size() : i;
                case ONE -> i += followingHeadlines(blocks, i + 1) > 0 ? 1 : 0;
                case OPENER -> i += followingHeadlines(blocks, i + 1);
                case TEASER -> i += moreTeasers(blocks, i + 1);
                case LINE, LABEL, CONTENTS -> {
                }
            }
        }
        return kept;
    }

    /** How many blocks from there on could be headlines. */
    private int followingHeadlines(List<Block> blocks, int from) {
        int i = from;
        while (i < blocks.size() && !blocks.get(i).endsAsSentence() && blocks.get(i).words() <= WORDS_OF_A_HEADLINE
                && verdict(blocks.get(i)) == Verdict.NONE) {
            i++;
        }
        return i - from;
    }

    /** A teaser that ends the story may be followed by more headlines; within it the last one is the next section's. */
    private int moreTeasers(List<Block> blocks, int from) {
        int headlines = followingHeadlines(blocks, from);
        boolean goesOn = from + headlines < blocks.size()
                && verdict(blocks.get(from + headlines)) == Verdict.NONE;
        return goesOn ? Math.max(0, headlines - 1) : headlines;
    }

    private Verdict verdict(Block block) {
        return verdicts.computeIfAbsent(block.text(), Furniture::judge);
    }

    private static List<Block> trimmed(List<Block> blocks) {
        int start = 0;
        int end = blocks.size();
        while (start < end && !blocks.get(start).isSentence()) {
            start++;
        }
        while (end > start && !blocks.get(end - 1).isSentence()) {
            end--;
        }
        return blocks.subList(start, end);
    }

    /** The text of an article: blocks divided by a blank line, the items of a list by a line end. */
    static String join(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                boolean list = before.kind() == Block.Kind.ITEM && block.kind() == Block.Kind.ITEM;
                text.append(list ? "\n" : "\n\n");
            }
            text.append(block.text());
            before = block;
        }
        return text.toString();
    }
}
