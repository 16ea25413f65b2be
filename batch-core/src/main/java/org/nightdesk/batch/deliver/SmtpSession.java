package org.nightdesk.batch.deliver;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.MailSettings;

/** The settings as Angus Mail wants them. */
final class SmtpSession {

    private SmtpSession() {}

    static Session open(MailSettings settings, Timeouts timeouts, @Nullable SSLSocketFactory tls) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", millis(timeouts.connect()));
        properties.setProperty("mail.smtp.timeout", millis(timeouts.read()));
        properties.setProperty("mail.smtp.writetimeout", millis(timeouts.write()));
        // Waiting for the reply to QUIT could only delay what is settled.
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        switch (settings.security()) {
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        if (tls != null) {
            properties.put("mail.smtp.ssl.socketFactory", tls);
        }
        return Session.getInstance(properties);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
