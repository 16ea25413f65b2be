package org.nightdesk.summarizer.summary;

import java.util.Set;
import org.nightdesk.summarizer.annotate.WordLists;
import org.nightdesk.summarizer.annotate.Words;

/** Finds "he", "she" and "they", outside quotations, where their own sentence has nobody whom they could mean. */
final class Pronoun {

    private static final Set<String> ONE = Set.of("he", "she", "him", "his", "her", "himself", "herself");

    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");

    private static final Set<String> OWNERS = Set.of("his", "her");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they");

    /** Behind these "it" is no thing: "it is said", "it took an hour", "it rained". */
    private static final Set<String> IMPERSONAL = Set.of("is", "was", "s", "seems", "seemed", "appears", "appeared",
            "takes", "took", "will", "would", "may", "might", "can", "emerged", "became", "rained", "snowed", "turned",
            "makes", "isn", "wasn");

    /** A clause behind one of these names what its main clause speaks of. */
    private static final Set<String> CLAUSES = Set.of("when", "as", "after", "before", "if", "although", "though",
            "since", "because", "once", "until", "while", "whether", "whenever", "unless", "even");

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private static final Set<String> PERSONS = WordLists.words(Pronoun.class, "person-nouns.txt");

    private static final Set<String> GROUPS = WordLists.words(Pronoun.class, "group-nouns.txt");

    private static final Set<String> TIMES = Set.of("later", "earlier", "never", "former", "another", "whether",
            "however", "rather", "either", "further", "together", "longer", "over", "under", "after");

    /** One of so many words in front may be followed by the name it stands for: "In his speech Lund ...". */
    private static final int FRONT = 8;

    private static final int REACH = 20;

    private Pronoun() {}

    /** Whether a lower-cased word stands for somebody who does or says something. */
    static boolean isSubject(String word) {
        return SUBJECTS.contains(word);
    }

    /** Whether the first such pronoun of a sentence has nothing before it that it could stand for. */
    static boolean isUnbound(Wording wording) {
        return isUnboundSubject(wording) || isFirstUnbound(wording);
    }

    /** "An engineer by trade, she ...", "In a statement, it said ...": what stands before the comma is nobody. */
    private static boolean isUnboundSubject(Wording wording) {
        String first = wording.word(0);
        if (CLAUSES.contains(first) && !(first.equals("as") && ARTICLES.contains(wording.word(1)))) {
            return false;
        }
        for (int k = 1; k + 1 < Math.min(wording.size(), REACH); k++) {
            if (!wording.isJoined(k)) {
                boolean subject = isSubject(wording.word(k))
                        || (wording.word(k).equals("it") && !IMPERSONAL.contains(wording.word(k + 1)));
                return subject && !wording.isQuoted(k) && !isNamed(0, k, wording);
            }
        }
        return false;
    }

    private static boolean isFirstUnbound(Wording wording) {
        for (int k = 1; k < wording.size(); k++) {
            String word = wording.word(k);
            boolean one = ONE.contains(word);
            if ((one || SEVERAL.contains(word)) && !wording.isQuoted(k)) {
                return !isNamedSoon(k, wording) && !(one
                        ? hasPerson(k, wording)
                        : hasGroup(k, wording) || (!word.equals("them") && isNamed(0, k, wording)));
            }
        }
        return false;
    }

    /** Whether a sentence begins with such a pronoun, or has one in front that stands for nobody in it. */
    static boolean opens(Wording wording) {
        String first = wording.word(0);
        return (ONE.contains(first) && !isNamedSoon(0, wording)) || isUnbound(wording);
    }

    /** "In his speech Lund", and not "his mother Lund": the name is that of somebody else. */
    private static boolean isNamedSoon(int k, Wording wording) {
        int from = k + 1;
        if (OWNERS.contains(wording.word(k)) && from < wording.size() && isRole(wording.word(from))) {
            from++;
            while (from < wording.size() && wording.isJoined(from) && wording.isNamePart(from)) {
                from++;
            }
        }
        return k < FRONT && isNamed(from, Math.min(wording.size(), k + REACH), wording);
    }

    private static boolean hasPerson(int k, Wording wording) {
        for (int j = 0; j < k; j++) {
            if (isRole(wording.word(j))) {
                return true;
            }
        }
        return isNamed(isSeveral(wording) ? 1 : 0, k, wording);
    }

    /** "Officers spoke with him": of several. */
    private static boolean isSeveral(Wording wording) {
        String word = wording.word(0);
        boolean alone = wording.size() > 1 && !wording.capital(1);
        return alone && (GROUPS.contains(word) || (word.length() > 5 && word.endsWith("s") && !word.endsWith("ss")));
    }

    /** Whether a lower-cased word says what somebody is: "baker", "mayor", "aunt". */
    static boolean isRole(String word) {
        boolean ending = word.length() > 4 && (word.endsWith("er") || word.endsWith("or") || word.endsWith("ist")
                || word.endsWith("ant") || word.endsWith("ent") || word.endsWith("ian") || word.endsWith("man"));
        return PERSONS.contains(word) || (ending && !Words.isStop(word) && !TIMES.contains(word));
    }

    /** Whether somebody is named outside quotations, from one word to before another. */
    private static boolean isNamed(int from, int to, Wording wording) {
        for (int j = from; j < to; j++) {
            if (wording.isNamePart(j) && wording.word(j).length() > 1 && !wording.isQuoted(j)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasGroup(int k, Wording wording) {
        for (int j = 0; j < k; j++) {
            String word = wording.word(j);
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
            if (plural || GROUPS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
