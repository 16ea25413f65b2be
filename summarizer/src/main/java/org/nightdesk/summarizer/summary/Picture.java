package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells captions that end like sentences: they say who stands where, when a picture was taken, or by whom. */
final class Picture {

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec");

    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday");

    private static final Set<String> IMAGES = Set.of("photo", "photograph", "photos", "image", "images", "picture",
            "handout", "frame", "still", "screenshot", "illustration");

    private static final Set<String> SHOWN = Set.of("seen", "shown", "pictured", "photographed");

    /** Of how many words in front one may name the picture. */
    private static final int FRONT = 12;

    private static final Set<String> SIDES = Set.of("left", "right", "centre", "center", "above", "below", "picture",
            "photo");

    private static final List<String> PLACES = List.of("(left)", "(right)", "(centre)", "(center)", "(above)",
            "(below)", ", above,", ", below,", ", left, ", ", right, ", ", left)", ", right)", " second left",
            " second right",
            "file picture)", "file photo)", " from left to right", "Above, ");

    /** "The ferry is seen in the harbour": nobody tells so but who shows it. */
    private static final Pattern SEEN = Pattern.compile("^[^,.]{0,80}(, [^,]{0,60},)? (is|are) (seen|shown|pictured) "
            + "(in|at(?! \\d)|on|near|outside|inside|during|leaving|arriving|with|before|after|behind|beside|off)\\b");

    /** "This is the moment ...": of what is seen, not of what was told. */
    private static final Pattern MOMENT = Pattern
            .compile(
                    "^(This is|These are|Here is|Here's|Here\u2019s) (the|a|an)\\b(?! (first|second|third|last|latest|only|most|\\p{Ll}+est)\\b)");

    /** "A coast guard image of the ferry ...". */
    private static final Pattern IMAGE = Pattern
            .compile("^(\\S+ ){0,4}(image|photo|photograph|picture|photos|pictures|images) of\\b");

    /** "Spectacular pictures show ...". */
    private static final Pattern SHOWING = Pattern
            .compile("^(\\S+ ){0,3}([Pp]ictures|[Pp]hotos|[Ii]mages) (show|capture|reveal)\\b");

    /** "Karvik's Edda Lund (10) reaches for the ball": as it stands under a picture of a game. */
    private static final Pattern NUMBERED = Pattern
            .compile("^[^.\"\u201C]*\\p{Lu}\\p{L}+ \\(\\d{1,2}\\),? \\p{Ll}+s\\b");

    /** "(Edda Lund/Nordpost)" in front or at the end: who took it, and for whom. */
    private static final Pattern CREDIT = Pattern
            .compile("^\\(\\p{Lu}[^()/]*/ ?\\p{Lu}[^()]*\\)|\\(\\p{Lu}[^()/]*/ ?\\p{Lu}[^()]*\\)[ .]*$");

    private Picture() {}

    /**
     * Whether a sentence is a caption.
     *
     * @param words its words, lower-cased
     */
    static boolean shows(String text, List<String> words) {
        return isPlaced(text, words) || words.contains("pictured")
                || words.getFirst().equals("photographed") || (text.indexOf('(') > 0 && NUMBERED.matcher(text).find())
                || CREDIT.matcher(text).find() || SEEN.matcher(text).lookingAt()
                || MOMENT.matcher(text).lookingAt() || SHOWING.matcher(text).lookingAt() || isOnlyImage(text, words)
                || isOpened(text, words) || Pose.isIn(text, words)
                || ((endsInDate(words) || isOfDay(words)) && tellsOfNow(words)) || isShown(words);
    }

    /** Looks for the words first, which is quicker. */
    private static boolean isPlaced(String text, List<String> words) {
        return words.stream().anyMatch(SIDES::contains) && PLACES.stream().anyMatch(text::contains);
    }

    private static boolean isOnlyImage(String text, List<String> words) {
        return words.size() <= FRONT && IMAGE.matcher(text).lookingAt() && !Verbs.tellsOfThePast(words);
    }

    /** "In this photo taken Monday, ...", "FILE - In this ...". */
    private static boolean isOpened(String text, List<String> words) {
        if (text.startsWith("FILE ") || text.startsWith("FILE:")) {
            return true;
        }
        String opening = words.getFirst() + ' ' + words.get(1);
        return (opening.equals("in this") || opening.equals("this undated"))
                && words.stream().limit(FRONT).anyMatch(IMAGES::contains);
    }

    /** "People enter the hall where the mayor died": what is seen comes first. */
    private static boolean tellsOfNow(List<String> words) {
        return Verbs.beginsInPresent(words) || !Verbs.tellsOfThePast(words);
    }

    private static boolean endsInDate(List<String> words) {
        int n = words.size();
        return n > 3 && isYear(words.get(n - 1)) && Character.isDigit(words.get(n - 2).charAt(0))
                && MONTHS.contains(words.get(n - 3));
    }

    /** "Workers clear a road in Karvik Tuesday, Oct. 30, 2012, after ...": the whole date. */
    private static boolean isOfDay(List<String> words) {
        for (int i = 0; i + 3 < words.size(); i++) {
            if (DAYS.contains(words.get(i)) && MONTHS.contains(words.get(i + 1)) && isYear(words.get(i + 3))) {
                return true;
            }
        }
        return false;
    }

    /** "... is seen on Tuesday ...", but not "is seen as ...". */
    private static boolean isShown(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean present = words.get(i - 1).equals("is") || words.get(i - 1).equals("are");
            if (present && SHOWN.contains(words.get(i)) && !words.get(i + 1).equals("as")) {
                return words.stream().skip(i).anyMatch(word -> DAYS.contains(word) || IMAGES.contains(word)
                        || (MONTHS.contains(word) && !word.equals("may") && !word.equals("march")));
            }
        }
        return false;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }
}
