package org.nightdesk.templates;

import java.util.HashMap;
import java.util.Map;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Masthead;
import org.nightdesk.templates.model.SubjectPattern;
import org.nightdesk.templates.render.Furniture;

/** The subject that an operator ordered. */
final class SubjectLine {

    /** Longer headlines are cut: mail programs show a third of it. */
    private static final int LONGEST_HEADLINE = 160;

    private SubjectLine() {}

    static String of(Briefing briefing, SubjectPattern pattern, Furniture furniture) {
        Masthead head = briefing.masthead();
        Map<String, String> values = new HashMap<>();
        values.put("title", head.title());
        values.put("date", furniture.shortDate(head.date()));
        values.put("headline", briefing.todaysHeadlines().stream().findFirst()
                .map(line -> furniture.shortened(line.text(), LONGEST_HEADLINE))
                .orElseGet(() -> furniture.say("mail.empty")));
        values.put("edition", furniture.say("masthead.edition", head.number()));
        values.put("stories", furniture.say("mail.stories", briefing.coverage().printedStories()));
        values.put("minutes", furniture.say("masthead.minutes", head.minutes()));
        String subject = pattern.fill(values);
        return head.revision() == 0
                ? subject
                : subject + " (" + furniture.say("index.revision", head.revision()) + ")";
    }
}
