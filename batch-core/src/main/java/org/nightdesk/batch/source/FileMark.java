package org.nightdesk.batch.source;

import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * How far a file was read, as it is remembered with the articles that it gave: in a few words, such as
 * {@code 1500 1726300800000 all} for one of 1,500 bytes that was read to its end.
 *
 * @param bytes    its size then
 * @param modified its time of change then, in milliseconds since 1970
 * @param items    how many of its items were read, or {@link #ALL}
 */
record FileMark(long bytes, long modified, long items) {

    static final long ALL = Long.MAX_VALUE;

    /** The mark of a file of which nothing was read yet. */
    static FileMark unread(BasicFileAttributes file) {
        return new FileMark(file.size(), file.lastModifiedTime().toMillis(), 0);
    }

    FileMark at(long item) {
        return new FileMark(bytes, modified, item);
    }

    /** How many items of a file were read before; none of them where it has changed since. */
    static FileMark of(BasicFileAttributes file, @Nullable String remembered) {
        FileMark unread = unread(file);
        String[] parts = remembered == null ? new String[0] : remembered.split(" ", -1);
        if (parts.length != 3 || !(parts[0] + " " + parts[1]).equals(unread.bytes + " " + unread.modified)) {
            return unread;
        }
        return unread.at(parts[2].equals("all") ? ALL : Long.parseLong(parts[2]));
    }

    @Override
    public String toString() {
        return bytes + " " + modified + " " + (items == ALL ? "all" : items);
    }
}
