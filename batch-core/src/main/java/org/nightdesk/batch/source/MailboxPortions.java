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
 * The messages of a mailbox that were not read yet, by their number (UID). Remembered is the last number together with the
 * mailbox's UIDVALIDITY: where that has changed, the numbers mean other messages, and all are read again. A message that the
 * server does not give ends the reading, so that it is the first one next time.
 */
final class MailboxPortions implements Portions {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxPortions.class);

    private static final int MOST_MESSAGES = 50;

    /** Of a mailbox that was never read, the newest ones only. */
    private static final int FIRST_MESSAGES = 500;

    private final SourceSettings.Mailbox box;
    private final Store store;
    private final Folder folder;
    private final long limit;
    private final Duration time;
    private final long validity;
    private final Iterator<Entry<Long, Message>> messages;
    private @Nullable String mark;
    private @Nullable SourceException failure;

    MailboxPortions(SourceSettings.Mailbox box, Store store, Folder folder, Map<String, String> marks, Limits limits)
            throws MessagingException {
        this.box = box;
        this.store = store;
        this.folder = folder;
        limit = limits.fileBytes();
        time = limits.fetchTimeout().multipliedBy(2);
        UIDFolder numbered = (UIDFolder) folder;
        validity = numbered.getUIDValidity();
        mark = marks.get(box.folder());
        long last = lastRead(mark, validity);
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

    private static long lastRead(@Nullable String mark, long validity) {
        String[] parts = mark == null ? new String[0] : mark.split(" ", -1);
        return parts.length == 2 && parts[0].equals(Long.toString(validity)) ? Long.parseLong(parts[1]) : 0;
    }

    @Override
    public Portion next() throws SourceException {
        if (failure != null) {
            throw failure;
        }
        Portion.Draft portion = new Portion.Draft();
        try {
            for (int i = 0; i < MOST_MESSAGES && messages.hasNext() && !portion.isFull(); i++) {
                Entry<Long, Message> message = messages.next();
                read(message.getValue(), box.folder() + "/" + validity + "/" + message.getKey() + ".eml", portion);
                mark = validity + " " + message.getKey();
            }
        } catch (SourceException e) {
            // First what was read before it is to be kept.
            failure = e;
        }
        if (mark != null) {
            portion.mark(box.folder(), mark);
        }
        return portion.finish(failure == null && !messages.hasNext());
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
