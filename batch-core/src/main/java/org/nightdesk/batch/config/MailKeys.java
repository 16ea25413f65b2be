package org.nightdesk.batch.config;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.MailProfile;
import org.nightdesk.templates.model.SubjectPattern;

/** The keys of the mail server in the configuration. */
final class MailKeys {

    private static final Pattern MAILBOX = Pattern.compile("([^<>\\r\\n]*<)?[^\\s@<>]+@[^\\s@<>]+>?");

    private MailKeys() {}

    static @Nullable MailSettings read(@Nullable YamlMapping mail) {
        if (mail == null) {
            return null;
        }
        String host = mail.required("host");
        MailSettings.Security security = mail.value("security", Values::security,
                MailSettings.Security.STARTTLS);
        int port = mail.number("port", switch (security) {
            case NONE -> 25;
            case STARTTLS -> 587;
            case TLS -> 465;
        }, 1, 65_535);
        String user = mail.text("user");
        String password = mail.secret("password");
        String from = mail.required("from").strip();
        SubjectPattern subject = mail.value("subject", SubjectPattern::new);
        long attached = mail.value("attach", Values::attachment, MailProfile.USUALLY_ATTACHED);
        mail.end();
        if (!MAILBOX.matcher(from).matches()) {
            throw mail.error("from", "'" + from + "' is not a mail address");
        }
        if ((user == null) != (password == null)) {
            throw mail.error(user == null ? "user" : "password", "is missing: user and password go together");
        }
        return new MailSettings(host, port, security, user, password, from, subject, attached);
    }
}
