package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.annotate.Lexicon;
import org.nightdesk.summarizer.annotate.Punctuation;
import org.nightdesk.summarizer.annotate.WordLists;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Sentence;

/** Which sentences of an article are worth printing, which only count for what it is about, and which are not its text. */
final class SentenceFilter {

    private static final int LEAST_WORDS = 5;

    private static final int MOST_WORDS = 80;

    private static final int MOST_OF_SIGNATURE = 24;

    /** Names, then from where, and nothing behind but names of places: who reports something tells more. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(\\p{Lu}[\\p{L}'\u2019.-]* )*\\p{Lu}[\\p{L}.-]+ \\p{Lu}[\\p{L}.-]+( and( \\p{Lu}[\\p{L}.-]+)+)? "
                    + "(reported|wrote)( this story)? (from|in)( (\\p{Lu}[\\p{L}.'\u2019-]*|and|from|in|with),?)+");

    /** What stands on the buttons of a page in capitals, and got into the line behind it. */
    private static final Set<String> BUTTONS = WordLists.words(SentenceFilter.class, "buttons.txt");

    /** What may stand behind the last mark beside signs that close: quotation marks of other makes, and blanks. */
    private static final String BEHIND_MARK = "\"'\u201C\u00AB\u00A0\u202F ";

    /** Whether the text has mostly no full stops, so that their lack says nothing about a sentence. */
    private final boolean transcript;

    /** Whether the rules that know English phrases apply. */
    private final boolean english;

    /** Whether all full stops of the text stand apart, so that this does not tell a line without one of its own. */
    private final boolean spaced;

    private SentenceFilter(boolean transcript, boolean english, boolean spaced) {
        this.transcript = transcript;
        this.english = english;
        this.spaced = spaced;
    }

    static SentenceFilter of(AnalyzedArticle article) {
        int open = 0;
        int all = 0;
        int spaced = 0;
        for (Sentence sentence : article.sentences()) {
            all += sentence.text().length();
            spaced += sentence.text().endsWith(" .") ? sentence.text().length() : 0;
            open += endsInMark(sentence.text()) ? 0 : sentence.text().length();
        }
        return new SentenceFilter(2 * open > all, Lexicon.of(article.language()).isEnglish(), 2 * spaced > all);
    }

    /**
     * Judges one sentence.
     *
     * @param text  the sentence without its dateline
     * @param words its words, lower-cased
     * @param first whether it is the first of its article that counts, or one of the points above it
     * @return the first rule that keeps it out, or {@link Rule#NONE}, or {@link Rule#PIECE}
     */
    Rule judge(String text, List<String> words, boolean first) {
        Rule junk = junk(text, words);
        if (junk != Rule.NONE) {
            return junk;
        }
        boolean whole = endsInMark(text) && startsWhole(text)
                && (first || spaced || !text.endsWith(" ."));
        if (!whole && !(transcript && words.size() >= 2 * LEAST_WORDS)) {
            return Rule.FRAGMENT;
        }
        Rule unfit = unfit(text, words);
        return unfit == Rule.NONE && !whole ? Rule.PIECE : unfit;
    }

    private Rule junk(String text, List<String> words) {
        if (words.size() < LEAST_WORDS && !ideographic(words)) {
            return Rule.SHORT;
        }
        if (!saysSomething(text)) {
            return Rule.SIGNS;
        }
        if (!isEnglish(words)) {
            return Furniture.holdsAnywhere(words) ? Rule.FURNITURE : isFigures(words) ? Rule.STAMP : Rule.NONE;
        }
        if (Furniture.holds(words)) {
            return Rule.FURNITURE;
        }
        if (isByline(text, words) || isSignature(text, words)) {
            return Rule.BYLINE;
        }
        if (isStamp(words)) {
            return Rule.STAMP;
        }
        return isCaption(text, words) ? Rule.CAPTION : Rule.NONE;
    }

    private Rule unfit(String text, List<String> words) {
        if (words.size() > MOST_WORDS && Words.count(text) > MOST_WORDS) {
            return Rule.LONG;
        }
        boolean known = isEnglish(words);
        if (known && Glue.holds(text)) {
            return Rule.GLUED;
        }
        if (text.endsWith("?") || text.endsWith("\uFF1F") || text.endsWith("\u061F")) {
            return Rule.QUESTION;
        }
        if (text.endsWith(":")
                || (known && (Preamble.labelLength(text) > 0 || isButton(text) || isItem(text) || isAside(text)))) {
            return Rule.LABEL;
        }
        if (Quotation.in(text) != Quotation.CLOSED) {
            return Rule.QUOTE;
        }
        if (!known) {
            return Rule.NONE;
        }
        if (Furniture.isNotice(words)) {
            return Rule.NOTICE;
        }
        if (Damage.isIn(text, words) || Verbs.areMissing(words)) {
            return Rule.BROKEN;
        }
        if (FirstPerson.speaks(text, words)) {
            return Rule.SELF;
        }
        return Picture.shows(text, words) ? Rule.PICTURE : Rule.NONE;
    }

    /** A line of Japanese in an English article has but one word. */
    private boolean isEnglish(List<String> words) {
        return english && words.size() >= LEAST_WORDS;
    }

    private static boolean ideographic(List<String> words) {
        return !words.isEmpty() && words.getFirst().charAt(0) >= '\u3040'
                && words.stream().mapToInt(String::length).sum() >= LEAST_WORDS;
    }

    /** Letters rather than digits and signs, and not all of them capitals. */
    private static boolean saysSomething(String text) {
        int letters = 0;
        int capitals = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            } else if (!Character.isWhitespace(c)) {
                others++;
            }
        }
        return letters > others && capitals * 2 < letters + 8 && capitals < letters;
    }

    /** "By Edda Lund, editor", and not "By noon the ferry had left". */
    private static boolean isByline(String text, List<String> words) {
        return words.size() <= 12 && words.getFirst().equals("by") && !words.contains("the")
                && Character.isUpperCase(text.charAt(text.indexOf(' ') + 1))
                && words.stream().noneMatch(Verbs::isAuxiliary);
    }

    /** "Nordpost's Edda Lund reported from Karvik." */
    private static boolean isSignature(String text, List<String> words) {
        return words.size() <= MOST_OF_SIGNATURE && text.indexOf(':') < 0
                && (words.contains("reported") || words.contains("wrote")) && SIGNATURE.matcher(text).matches();
    }

    /** "PUBLISHED: 14:11 EST, 25 October 2013" and the like: more figures than words. */
    private static boolean isStamp(List<String> words) {
        return isFigures(words) || (figures(words) >= 3 && (words.contains("est") || words.contains("gmt"))
                && words.size() < 16);
    }

    private static boolean isFigures(List<String> words) {
        return figures(words) * 2 > words.size();
    }

    private static long figures(List<String> words) {
        return words.stream().filter(word -> Character.isDigit(word.charAt(0))).count();
    }

    /** What a picture shows, told without a full stop of its own. */
    private static boolean isCaption(String text, List<String> words) {
        return (text.endsWith(" .") || !endsInMark(text)) && (words.contains("pictured") || words.contains("photo")
                || text.contains("(left)") || text.contains("(right)") || text.contains("(above)"));
    }

    private static boolean startsWhole(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            char c = text.charAt(i);
            if (c == ')' || c == '\u201D' || c == ',' || c == ';' || c == '\u2026' || c == '.') {
                return false;
            }
            i++;
        }
        return i < text.length() && (!Character.isLowerCase(text.charAt(i)) || isName(text, i));
    }

    /** "eBay", "al-Karvik": with a capital in its midst. */
    private static boolean isName(String text, int start) {
        int end = text.indexOf(' ', start);
        return text.substring(start, end < 0 ? text.length() : end).chars().anyMatch(Character::isUpperCase);
    }

    static boolean endsInMark(String text) {
        int i = text.length() - 1;
        while (i >= 0 && (Punctuation.isCloser(text.charAt(i)) || BEHIND_MARK.indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i >= 0 && Punctuation.isMark(text.charAt(i)) && text.charAt(i) != '\u2026'
                && !(i >= 2 && text.startsWith("...", i - 2));
    }

    /** "CLOSE Police went from door to door ...". */
    private static boolean isButton(String text) {
        int end = text.indexOf(' ');
        return end > 0 && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1))
                && BUTTONS.contains(text.substring(0, end));
    }

    /** "(Read more in the paper of Omm.)": said in passing. */
    private static boolean isAside(String text) {
        return text.charAt(0) == '(' && text.indexOf(')') >= text.length() - 2;
    }

    /** "4/16 The bridge", and not "9/11 attacks". */
    private static boolean isPage(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1)) && !text.startsWith("9/11 ");
    }

    /** "3 - The bridge ...", "b) The bridge ...", "4/16 The bridge ...": of a list or a gallery. */
    private static boolean isItem(String text) {
        if (text.length() > 2 && Character.isLetter(text.charAt(0)) && text.startsWith(") ", 1)) {
            return true;
        }
        int i = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > 0 && i < 3 && i + 1 < text.length()
                && (".)/".indexOf(text.charAt(i)) >= 0 || text.startsWith(" - ", i) || text.startsWith(" \u2013 ", i))
                && (text.charAt(i) == '/' ? isPage(text, i + 1) : !Character.isDigit(text.charAt(i + 1)));
    }
}
