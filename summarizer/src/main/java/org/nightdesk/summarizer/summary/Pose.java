package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.summarizer.annotate.WordLists;

/** Tells captions by what somebody does in them: "Edda Lund waves to the crowd". */
final class Pose {

    /** By verb: itself, with the word behind it where it needs one. */
    private static final Map<String, List<String>> POSES = WordLists.lines(Pose.class, "poses.txt").stream()
            .collect(Collectors.groupingBy(line -> line.split(" ")[0]));

    /** "Edda Lund", "A fan", "Members of the family", "The couple", with a blank behind each word. */
    private static final Pattern SOMEBODY = Pattern
            .compile(
                    "(?!(A|An|The) $)(?!(It|He|She|They|This|That|But|One|Just|We|I|And) )((\\p{Lu}[\\p{L}'\u2019.-]*|of|the|and|a|an"
                            + "|couple|fan|fans|man|woman|family|members|officer|officers|players|people|friends|mourners"
                            + "|protesters|supporters) )+");

    /** Of so many words somebody's name and calling have. */
    private static final int FRONT = 6;

    private Pose() {}

    /**
     * Whether a sentence is such a caption.
     *
     * @param words its words, lower-cased
     */
    static boolean isIn(String text, List<String> words) {
        for (int i = 1; i <= FRONT && i < words.size(); i++) {
            String verb = words.get(i);
            List<String> poses = POSES.getOrDefault(verb, List.of());
            int at = poses.isEmpty() ? 0 : text.indexOf(' ' + verb + ' ') + 1;
            if (at > 0 && poses.stream().anyMatch(pose -> text.startsWith(pose + ' ', at))) {
                return SOMEBODY.matcher(text).region(0, at).matches();
            }
        }
        return false;
    }
}
