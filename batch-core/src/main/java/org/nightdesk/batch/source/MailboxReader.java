package org.nightdesk.batch.source;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.MailAccount;
import org.nightdesk.batch.config.MailSettings.Security;
import org.nightdesk.batch.config.SourceSettings;

/** Mailboxes of newsletters, read over IMAP without changing anything in them. */
final class MailboxReader {

    private static final String BROKEN = "the connection broke";

    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}[A-Z]\\w*(?:: )?");

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
        try {
            return within(limits.fetchTimeout().multipliedBy(2), () -> connected(box, marks));
        } catch (AuthenticationFailedException e) {
            throw SourceException.lasting("the mail server " + account.host() + " refuses the login");
        } catch (FolderNotFoundException e) {
            throw SourceException.lasting("there is no mailbox " + box.folder());
        } catch (MessagingException | IOException e) {
            throw problem(account, e);
        }
    }

    private Portions connected(SourceSettings.Mailbox box, Map<String, String> marks) throws MessagingException {
        MailAccount account = box.account();
        String protocol = account.security() == Security.TLS ? "imaps" : "imap";
        Store store = Session.getInstance(properties(account, protocol)).getStore(protocol);
        try {
            store.connect(account.host(), account.port(), account.user(), account.password());
            Folder folder = store.getFolder(box.folder());
            folder.open(Folder.READ_ONLY);
            return new MailboxPortions(box, store, folder, marks, limits);
        } catch (MessagingException | RuntimeException e) {
            close(store);
            throw e;
        }
    }

    /** What is asked of a mail server. */
    interface Asking<T> {

        T ask() throws MessagingException, IOException;
    }

    /**
     * Asks on a thread of its own, whose connection is closed when the time is over: a server that says a little again and
     * again is never silent for long enough.
     */
    static <T> T within(Duration time, Asking<T> asking) throws MessagingException, IOException {
        FutureTask<T> task = new FutureTask<>(asking::ask);
        Thread.startVirtualThread(task);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IOException("no whole answer within " + time.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("the fetch was broken off", e);
        } catch (ExecutionException e) {
            switch (Objects.requireNonNull(e.getCause())) {
                case MessagingException problem -> throw problem;
                case IOException problem -> throw problem;
                case RuntimeException problem -> throw problem;
                // The library makes room for as much as a server says that it will send.
                case OutOfMemoryError problem ->
                    throw new BoundedBytes.TooLargeException("it takes more memory than there is");
                case Error problem -> throw problem;
                default -> throw new IllegalStateException(e);
            }
        }
    }

    static SourceException problem(MailAccount account, Exception e) {
        return SourceException.later("the mail server " + account.host() + " cannot be read: " + words(e));
    }

    /** What is wrong; the library may say no more than a host's name, or names of classes. */
    private static String words(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FolderClosedException || cause instanceof StoreClosedException) {
                return BROKEN;
            }
            if (cause instanceof UnknownHostException) {
                return "there is no server of that name";
            }
        }
        String said = CLASS_NAME.matcher(Objects.requireNonNullElse(e.getMessage(), "")).replaceAll("");
        return said.isBlank() ? BROKEN : said;
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
