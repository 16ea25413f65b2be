package org.nightdesk.batch.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.RawArticle.Kind;
import org.nightdesk.batch.text.TextDecoder;
import org.nightdesk.batch.text.UnreadableTextException;
import org.nightdesk.batch.text.WebLink;

/** One file that is one article: a page, a text, a note or a newsletter. */
public final class ArticleFile {

    private static final int HEAD = 100_000;

    private static final Pattern CANONICAL = Pattern
            .compile("(?i)<link\\b[^>]{0,300}\\brel\\s*=\\s*[\"']?canonical\\b[^>]*>"
                    + "|<meta\\b[^>]{0,300}\\bproperty\\s*=\\s*[\"']?og:url\\b[^>]*>");

    private static final Pattern ADDRESS = Pattern
            .compile("(?i)\\b(?:href|content)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");

    private ArticleFile() {}

    /**
     * The article of a file that was read already.
     *
     * @param source the name of the source
     * @param outlet the configured outlet, or null: then the path names it
     * @param path   relative to the source's folder, parts divided by {@code /}; {@code .txt}, {@code .html}
     *               or {@code .htm}, {@code .md}, {@code .eml}, each also with {@code .gz}; other endings count as text
     * @param limit  the most bytes it may have when unpacked
     * @throws IOException             if it is packed and cannot be unpacked, or is too large then
     * @throws UnreadableTextException if it is empty or no text
     */
    public static RawArticle read(String source, @Nullable String outlet, String path, byte[] bytes, long limit)
            throws IOException, UnreadableTextException {
        FileName name = new FileName(path);
        byte[] unpacked = unpack(path, bytes, limit);
        if (name.ending().equals(".eml")) {
            return MailFile.read(source, outlet, name, unpacked, limit);
        }
        String text = TextDecoder.decode(unpacked, null);
        if (name.ending().equals(".md")) {
            return MarkdownFile.read(source, outlet, name, text);
        }
        boolean page = name.ending().startsWith(".htm");
        return new RawArticle(source, outlet == null ? name.outlet() : outlet, path, page ? ownAddress(text) : null, "",
                name.published(), page ? Kind.HTML_PAGE : Kind.TEXT, text);
    }

    /** Whether these are the bytes of a {@code .gz} file. */
    static boolean isPacked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    static byte[] unpack(String path, byte[] bytes, long limit) throws IOException {
        if (!path.endsWith(".gz")) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return BoundedBytes.readAll(in, limit);
        }
    }

    /** Where the page says that it stands; a page that names its site's front page says nothing. */
    private static @Nullable String ownAddress(String page) {
        Matcher link = CANONICAL.matcher(page.substring(0, Math.min(page.length(), HEAD)));
        while (link.find()) {
            Matcher address = ADDRESS.matcher(link.group());
            if (address.find()) {
                String given = address.group(1) != null
                        ? address.group(1)
                        : address.group(2) != null ? address.group(2) : address.group(3);
                String url = WebLink.canonical(given.replace("&amp;", "&"), null);
                if (url != null && !url.matches("https?://[^/]+/?")) {
                    return url;
                }
            }
        }
        return null;
    }
}
