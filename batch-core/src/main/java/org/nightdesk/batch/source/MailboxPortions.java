package org.nightdesk.batch.source;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.BoundedBytes.TooLargeException;
import org.nightdesk.batch.text.UnreadableTextException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The messages of a mailbox that were not read yet, by their number (UID). A message that the server does not give ends the
 * reading, so that it is the first one next time; one that it never gives is rejected in the end, and costs the next ones
 * nothing.
 */
final class MailboxPortions implements Portions {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxPortions.class);

    private static final int MOST_MESSAGES = 50;

    /** Of a mailbox that was never read, the newest ones only. */
    private static final int FIRST_MESSAGES = 500;

    /** Visits in which a message may fail: by then it is the message rather than the line. */
    private static final int MOST_FAILURES = 3;

    private final SourceSettings.Mailbox box;
    private final Store store;
    private final Folder folder;
    private final long limit;
    private final Duration time;
    private final Iterator<Entry<Long, Message>> messages;
    private MailboxMark mark;
    private @Nullable SourceException failure;

    MailboxPortions(SourceSettings.Mailbox box, Store store, Folder folder, Map<String, String> marks, Limits limits)
            throws MessagingException {
        this.box = box;
        this.store = store;
        this.folder = folder;
        limit = limits.fileBytes();
        time = limits.fetchTimeout().multipliedBy(2);
        UIDFolder numbered = (UIDFolder) folder;
        mark = MailboxMark.parse(marks.get(box.folder()), numbered.getUIDValidity());
        long last = mark.last();
        Map<Long, Message> unread = new TreeMap<>();
        for (Message message : numbered.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
            long uid = message == null ? 0 : numbered.getUID(message);
            // A server gives its last message even where all were read.
            if (uid > last) {
                unread.put(uid, message);
            }
        }
        List<Entry<Long, Message>> entries = List.copyOf(unread.entrySet());
        messages = entries.subList(last > 0 ? 0 : Math.max(0, entries.size() - FIRST_MESSAGES), entries.size()).stream()
                .sorted(Comparator.comparing(Entry::getKey)).iterator();
    }

    @Override
    public Portion next() throws SourceException {
        if (failure != null) {
            throw failure;
        }
        Portion.Draft portion = new Portion.Draft();
        for (int i = 0; i < MOST_MESSAGES && failure == null && messages.hasNext() && !portion.isFull(); i++) {
            Entry<Long, Message> message = messages.next();
            take(message.getKey(), message.getValue(), portion);
        }
        portion.mark(box.folder(), mark.write());
        return portion.finish(failure == null && !messages.hasNext());
    }

    private void take(long uid, Message message, Portion.Draft portion) {
        String path = box.folder() + "/" + mark.validity() + "/" + uid + ".eml";
        try {
            read(message, path, portion);
            mark = mark.behind(uid);
        } catch (SourceException e) {
            // First what was read before it is to be kept.
            failure = e.about("message " + uid + " of " + box.folder());
            mark = mark.failedAt(uid);
            if (mark.failures() == MOST_FAILURES) {
                portion.add(new Rejection(path, "could not be fetched in " + MOST_FAILURES + " tries"));
                mark = mark.behind(uid);
            }
        }
    }

    private void read(Message message, String path, Portion.Draft portion) throws SourceException {
        try {
            portion.add(MailFile.read(box.name(), box.outlet(), new FileName(path), bytes(message), limit));
        } catch (IOException | UnreadableTextException e) {
            portion.add(new Rejection(path, FolderReader.reason(e)));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("message {}", path, e);
            portion.add(new Rejection(path, "cannot be read"));
        }
    }

    private byte[] bytes(Message message) throws SourceException, TooLargeException {
        try {
            return MailboxReader.within(time, () -> written(message));
        } catch (TooLargeException e) {
            throw e;
        } catch (MessagingException | IOException e) {
            throw MailboxReader.problem(box.account(), e);
        }
    }

    private byte[] written(Message message) throws MessagingException, IOException {
        if (message.getSize() > limit) {
            throw new TooLargeException(BoundedBytes.tooLarge(limit));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(new Bounded(bytes, limit));
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            folder.close(false);
        } catch (MessagingException | IllegalStateException e) {
            LOG.debug("closing a mailbox", e);
        }
        MailboxReader.close(store);
    }

    /** A server may give more than it said. */
    private static final class Bounded extends FilterOutputStream {

        private final long limit;
        private long written;

        Bounded(OutputStream out, long limit) {
            super(out);
            this.limit = limit;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            written += length;
            if (written > limit) {
                throw new TooLargeException(BoundedBytes.tooLarge(limit));
            }
            out.write(bytes, from, length);
        }
    }
}
