package org.nightdesk.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.templates.model.SubjectPattern;

/**
 * How an edition is mailed.
 *
 * @param subject  the subject, or null for the usual one: the date and the first headline
 * @param attached the largest PDF that is attached, in bytes; a larger one is linked where there is a site
 * @param site     where the archive stands on the web, or null if nowhere
 * @param formats  in which the edition stands there
 */
public record MailProfile(@Nullable SubjectPattern subject, long attached, @Nullable Site site,
        List<ReportFormat> formats) {

    /** The largest PDF that is attached where nobody says otherwise: most servers take messages of 10 MB. */
    public static final long USUALLY_ATTACHED = 5_000_000;

    /** The usual subject and limit, and no site. */
    public static final MailProfile USUAL = new MailProfile(null, USUALLY_ATTACHED, null, List.of());

    public MailProfile {
        formats = List.copyOf(formats);
    }
}
