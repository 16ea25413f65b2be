package org.nightdesk.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Section;
import org.nightdesk.templates.model.StoryBlock;

/** Editions that are hard to print, by what is hard about them. */
public final class InventedTrouble {

    private InventedTrouble() {}

    public static Map<String, Briefing> all() {
        Map<String, Briefing> all = new LinkedHashMap<>();
        all.put("a full day", InventedDay.full());
        all.put("a full day in German", InventedDay.full("de"));
        all.put("no stories", InventedDay.empty());
        all.put("markup", of("Echo <script>alert(1)</script>", "<b>Bold</b> & <img src=x onerror=alert(2)>",
                "]]> --> &amp; <![CDATA[x]]> <!-- hidden --> \" ' ` </p></section></body>", "javascript:alert(4)"));
        all.put("template syntax",
                of("${outlet}", "${7*7} #{7*7} <#assign x=1> [=7*7]", "<@m.quote x/> ${.now} {{x}} {% y %}",
                        "https://news.example/${7*7}?a=[1]&b={2}|3^4"));
        all.put("Markdown", of("*Star* _Post_", "# Not a heading [x](https://evil.example) ![y](z)",
                "1. not a list\n- nor this > nor this | a | b | ~~gone~~ `code` \\* * * * www.evil.example ===",
                "https://news.example/a_(b)_*c*"));
        all.put("a headline of 3,000 characters", of("Wire", "Flood news again ".repeat(177).strip(), "Water rose.",
                "https://news.example/long"));
        all.put("a word of 5,000 characters", of("Wire", "Flood " + "x".repeat(5000), "y".repeat(5000),
                "https://news.example/" + "z".repeat(1500)));
        all.put("control characters",
                of("Wi\u0000re\u001B[31m", "Red\u0007 alert\u0085 now", "A\u000Bb \uFFFE c \uFFFF.",
                        "https://news.example/\u0001"));
        all.put("bad addresses", of("Wire", "Links", "They break.", "http://user:pass@[::1]:99999/%zz%"));
        return all;
    }

    /** Text that runs from right to left, and pictures among letters. */
    public static Briefing otherScripts() {
        return of("\u05D4\u05E2\u05D9\u05E8",
                "\u05D4\u05E0\u05DE\u05DC \u05E0\u05E4\u05EA\u05D7 \u05DE\u05D7\u05D3\u05E9",
                "\u0627\u0644\u0645\u064A\u0646\u0627\u0621 \u0645\u0641\u062A\u0648\u062D \u26F4\uFE0F \uD83D\uDEA2 again.",
                "https://news.example/\u05E0\u05DE\u05DC");
    }

    /** A day of so many stories in one section. */
    public static Briefing stories(int count) {
        Briefing day = InventedDay.full();
        List<StoryBlock> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StoryBlock story = day.stories().get(i % day.stories().size());
            stories.add(new StoryBlock("s" + i, story.headline(), story.sentences(), story.standing(), story.names(),
                    story.more()));
        }
        return InventedDay.withSections(day, List.of(new Section("world", "World", stories)));
    }

    private static Briefing of(String outlet, String headline, String sentence, String url) {
        return InventedDay.oneStory(outlet, headline, sentence, url);
    }
}
