package org.nightdesk.batch.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.nightdesk.batch.source.RawArticle.Kind;
import org.nightdesk.batch.text.TextDecoder;
import org.nightdesk.batch.text.UnreadableTextException;
import org.nightdesk.batch.text.WebLink;

/**
 * The pages of a web archive (WARC, plain or packed, as Common Crawl News gives them), one record after the other. What is
 * no page that was served well (pictures, redirects, requests) is passed over. An address that comes twice is one article.
 */
final class WarcItems implements FileItems {

    private static final int OK = 200;

    private final String source;
    private final @Nullable String outlet;
    private final long limit;
    private final String path;
    private final InputStream file;
    private @Nullable WarcReader reader;

    WarcItems(String source, @Nullable String outlet, long limit, String path, InputStream file) {
        this.source = source;
        this.outlet = outlet;
        this.limit = limit;
        this.path = path;
        this.file = file;
    }

    @Override
    public boolean next(Portion.Draft portion) throws IOException {
        Optional<WarcRecord> record = reader().next();
        if (record.isPresent() && record.get() instanceof WarcTargetRecord captured) {
            try {
                RawArticle article = article(captured);
                if (article != null) {
                    portion.addAddressed(article);
                }
            } catch (IOException | UnreadableTextException | IllegalArgumentException e) {
                portion.add(new Rejection(path + " " + captured.target(), FolderReader.reason(e)));
            }
        }
        return record.isPresent();
    }

    @Override
    public boolean skip() throws IOException {
        return reader().next().isPresent();
    }

    private WarcReader reader() throws IOException {
        WarcReader open = reader;
        if (open == null) {
            open = new WarcReader(new BufferedInputStream(file, 65_536));
            open.setLenient(true);
            reader = open;
        }
        return open;
    }

    private @Nullable RawArticle article(WarcTargetRecord captured) throws IOException, UnreadableTextException {
        String url = WebLink.canonical(captured.target(), null);
        if (url == null) {
            return null;
        }
        return switch (captured) {
            case WarcResponse response when response.contentType().base().equals(MediaType.HTTP) -> {
                HttpResponse http = response.http();
                yield http.status() == OK && isPage(http.contentType())
                        ? article(url, Kind.HTML_PAGE, http.bodyDecoded(), http.contentType())
                        : null;
            }
            case WarcResource resource when isPage(resource.contentType()) ->
                article(url, Kind.HTML_PAGE, resource.body(), resource.contentType());
            case WarcConversion text when text.contentType().base().equals(MediaType.PLAIN_TEXT) ->
                article(url, Kind.TEXT, text.body(), text.contentType());
            default -> null;
        };
    }

    private RawArticle article(String url, Kind kind, MessageBody body, MediaType type)
            throws IOException, UnreadableTextException {
        byte[] bytes;
        try (InputStream in = body.stream()) {
            bytes = BoundedBytes.readAll(in, limit);
        }
        String text = TextDecoder.decode(bytes, type.parameters().get("charset"));
        return new RawArticle(source, outlet != null ? outlet : LinkReader.host(url, source), null, url, "", null, kind,
                text);
    }

    private static boolean isPage(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
