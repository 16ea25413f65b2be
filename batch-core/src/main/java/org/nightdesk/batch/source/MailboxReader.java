package org.nightdesk.batch.source;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.MailAccount;
import org.nightdesk.batch.config.MailSettings.Security;
import org.nightdesk.batch.config.SourceSettings;

/** Mailboxes of newsletters, read over IMAP without changing anything in them. */
final class MailboxReader {

    private final Limits limits;

    MailboxReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Opens a mailbox.
     *
     * @param marks how far it was read before
     */
    Portions open(SourceSettings.Mailbox box, Map<String, String> marks) throws SourceException {
        MailAccount account = box.account();
        String protocol = account.security() == Security.TLS ? "imaps" : "imap";
        Store store = null;
        try {
            store = Session.getInstance(properties(account, protocol)).getStore(protocol);
            store.connect(account.host(), account.port(), account.user(), account.password());
            Folder folder = store.getFolder(box.folder());
            folder.open(Folder.READ_ONLY);
            return new MailboxPortions(box, store, folder, marks, limits.fileBytes());
        } catch (AuthenticationFailedException e) {
            close(store);
            throw SourceException.lasting("the mail server " + account.host() + " refuses the login");
        } catch (FolderNotFoundException e) {
            close(store);
            throw SourceException.lasting("there is no mailbox " + box.folder());
        } catch (MessagingException e) {
            close(store);
            throw problem(account, e);
        }
    }

    static SourceException problem(MailAccount account, MessagingException e) {
        return SourceException
                .temporary("the mail server " + account.host() + " cannot be read: " + String.valueOf(e.getMessage()));
    }

    static void close(@Nullable Store store) {
        if (store != null) {
            try {
                store.close();
            } catch (MessagingException e) {
                // Nothing was to be kept there.
            }
        }
    }

    private Properties properties(MailAccount account, String protocol) {
        String prefix = "mail." + protocol + ".";
        String timeout = Long.toString(limits.fetchTimeout().toMillis());
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", timeout);
        properties.setProperty(prefix + "timeout", timeout);
        properties.setProperty(prefix + "writetimeout", timeout);
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (account.security() == Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
