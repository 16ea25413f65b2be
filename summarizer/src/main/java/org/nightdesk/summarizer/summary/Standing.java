package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the sentences of a summary stand together: whether each finds what it takes as known in those printed before it,
 * and whether two say the same.
 */
final class Standing {

    /** The share of the shorter one's content words that two sentences of an article may have in common. */
    private static final double MOST_SHARED = 0.45;

    /** The same for sentences of two articles. */
    private static final double MOST_SHARED_BY_ARTICLES = 0.28;

    /** The same, where one is the first of its article: the leads of a story tell one thing. */
    private static final double MOST_SHARED_BY_LEADS = 0.25;

    /** An article of so few sentences may be a teaser for another story. */
    private static final int SCRAP = 2;

    /** A summary of several articles begins with one of so many sentences at the head of an article. */
    private static final int HEAD = 3;

    /** Headings, credits and captions that stand in front of an article are not its beginning. */
    private static final Set<Rule> BEFORE_TEXT = EnumSet.of(Rule.FRAGMENT, Rule.LABEL, Rule.PICTURE, Rule.NOTICE);

    private final Material material;

    /** By candidate: for each thing it takes as known, the candidates that tell it. */
    private final BitSet[][] told;

    /** By candidate: whether something of its article is told before it. */
    private final BitSet inMidst = new BitSet();

    /** By article: how many candidates it has. */
    private final int[] sizes;

    /** Whether the story has a sentence to begin with. */
    private boolean opened;

    /** By candidate: its distinct stems that are no stop words, ascending. */
    private final int[][] content;

    Standing(Material material) {
        this.material = material;
        this.told = new BitSet[material.size()][];
        this.content = new int[material.size()][];
        this.sizes = new int[material.documents()];
        for (int i = 0; i < told.length; i++) {
            sizes[material.get(i).document()]++;
            inMidst.set(i, material.get(i).position() > 0
                    && (inMidst.get(i - 1) || !BEFORE_TEXT.contains(material.get(i - 1).rule())));
            List<Need> needs = material.isFit(i) ? material.get(i).needs() : List.of();
            told[i] = new BitSet[needs.size()];
            for (int k = 0; k < told[i].length; k++) {
                told[i][k] = tellers(needs.get(k), i);
            }
            content[i] = Arrays.stream(material.get(i).stems()).filter(stem -> !material.vocabulary().isStop(stem))
                    .sorted().distinct().toArray();
            opened |= material.isFit(i) && told[i].length == 0 && !material.leans(i)
                    && material.get(i).position() < HEAD;
        }
    }

    private BitSet tellers(Need need, int i) {
        BitSet tellers = new BitSet();
        int start = i - material.get(i).position();
        need.told().stream().map(position -> start + position).filter(material::isFit).forEach(tellers::set);
        for (int j = 0; j < material.size(); j++) {
            Candidate other = material.get(j);
            if (other.document() != material.get(i).document() && material.isFit(j) && other.says(need.stems())) {
                tellers.set(j);
            }
        }
        return tellers;
    }

    /**
     * Whether passages may be printed together: they begin where an article does, no sentence takes as known what none
     * before it tells, and none changes the subject.
     */
    boolean holds(List<Passage> passages) {
        return lacks(passages) == 0;
    }

    /** What is not so: how many sentences lack something, and, of several articles, whether they begin and cohere. */
    int lacks(List<Passage> passages) {
        int lacks = material.documents() == 1 || (begins(passages) && coheres(passages)) ? 0 : 1;
        for (Passage passage : passages) {
            for (int i = passage.first(); i <= passage.last(); i++) {
                lacks += isSupported(i, passages) ? 0 : 1;
            }
        }
        return lacks;
    }

    private boolean isSupported(int i, List<Passage> passages) {
        for (BitSet tellers : told[i]) {
            if (!isTold(tellers, i, passages)) {
                return false;
            }
        }
        return true;
    }

    private boolean begins(List<Passage> passages) {
        return !opened || passages.stream().anyMatch(passage -> material.get(passage.first()).position() < HEAD);
    }

    /** Each passage behind the first goes on from the one before it or shares a word with what is printed, of a scrap two. */
    private boolean coheres(List<Passage> passages) {
        IntSet printed = new IntOpenHashSet();
        int before = -1;
        for (Passage passage : inOrder(material, passages)) {
            int first = passage.first();
            int least = sizes[material.get(first).document()] <= SCRAP ? 2 : 1;
            if (before >= 0 && before != first - 1
                    && Arrays.stream(content[first]).filter(printed::contains).count() < least) {
                return false;
            }
            for (int i = first; i <= passage.last(); i++) {
                for (int stem : content[i]) {
                    printed.add(stem);
                }
            }
            before = passage.last();
        }
        return true;
    }

    private boolean isTold(BitSet tellers, int i, List<Passage> passages) {
        for (Passage passage : passages) {
            for (int j = passage.first(); j <= passage.last(); j++) {
                if (tellers.get(j) && precedes(material, j, i, passages)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Articles come one after the other: first the one of which the earliest sentence is printed. */
    private static boolean precedes(Material material, int a, int b, List<Passage> passages) {
        int first = material.get(a).document();
        int second = material.get(b).document();
        if (first == second) {
            return a < b;
        }
        int order = Integer.compare(earliest(material, first, passages), earliest(material, second, passages));
        return order == 0 ? first < second : order < 0;
    }

    private static int earliest(Material material, int document, List<Passage> passages) {
        int earliest = Integer.MAX_VALUE;
        for (Passage passage : passages) {
            Candidate candidate = material.get(passage.first());
            earliest = candidate.document() == document ? Math.min(earliest, candidate.position()) : earliest;
        }
        return earliest;
    }

    /** Puts passages into the order in which they are printed. */
    static List<Passage> inOrder(Material material, List<Passage> passages) {
        return passages.stream()
                .sorted((a, b) -> a.equals(b) ? 0 : precedes(material, a.first(), b.first(), passages) ? -1 : 1)
                .toList();
    }

    /** How many passages begin in the midst of an article, the sentence before them not among the passages. */
    int leaps(List<Passage> passages) {
        return (int) passages.stream().filter(passage -> leaps(passage, passages.stream())).count();
    }

    /** Whether a passage begins in the midst of an article, the sentence before it not among some other passages. */
    boolean leaps(Passage passage, Stream<Passage> others) {
        return isInMidst(passage) && others.noneMatch(before -> follows(passage, before));
    }

    private boolean isInMidst(Passage passage) {
        return inMidst.get(passage.first());
    }

    /** Whether two passages are of one article. */
    boolean areOfOne(Passage one, Passage other) {
        return material.get(one.first()).document() == material.get(other.first()).document();
    }

    /** Whether a passage goes on right where another of its article ends. */
    boolean follows(Passage passage, Passage before) {
        return isInMidst(passage) && passage.first() == before.last() + 1;
    }

    /** Whether a passage has a sentence that says mostly what one of another says. */
    boolean repeats(Passage one, Passage other) {
        for (int i = one.first(); i <= one.last(); i++) {
            for (int j = other.first(); j <= other.last(); j++) {
                int least = Math.min(content[i].length, content[j].length);
                if (least > 0 && shared(content[i], content[j]) > mostShared(i, j) * least) {
                    return true;
                }
            }
        }
        return false;
    }

    private double mostShared(int i, int j) {
        Candidate one = material.get(i);
        Candidate other = material.get(j);
        if (one.document() == other.document()) {
            return MOST_SHARED;
        }
        return one.position() == 0 || other.position() == 0 ? MOST_SHARED_BY_LEADS : MOST_SHARED_BY_ARTICLES;
    }

    private static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            int order = Integer.compare(a[i], b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
