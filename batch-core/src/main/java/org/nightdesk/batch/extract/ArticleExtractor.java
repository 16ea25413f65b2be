package org.nightdesk.batch.extract;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.extract.Extraction.Extracted;
import org.nightdesk.batch.extract.Extraction.Rejected;
import org.nightdesk.batch.source.ArticleFile;
import org.nightdesk.batch.source.RawArticle;
import org.nightdesk.batch.text.Markup;
import org.nightdesk.batch.text.PlainText;
import org.nightdesk.batch.text.UnreadableTextException;
import org.nightdesk.templates.model.ArticleForm;

/** Turns raw articles into clean text. Pure and safe for use by many threads; the caller sets the time limit. */
public final class ArticleExtractor {

    private static final long MOST_BYTES = 15_000_000;

    private static final int MOST_CHARACTERS = 4_000_000;

    private static final int MOST_ELEMENTS = 200_000;

    private static final int MOST_DEPTH = 150;

    private static final String BEHIND_A_PAYWALL = "behind a paywall";

    private static final String NO_TEXT = "no article text";

    /** The clean text of an article, or why there is none; never throws for what an article contains. */
    public Extraction extract(RawArticle raw) {
        if (raw.kind() == RawArticle.Kind.LINK) {
            return new Rejected("its page could not be fetched");
        } else if (raw.body().isBlank()) {
            return new Rejected("empty");
        } else if (raw.body().length() > MOST_CHARACTERS) {
            return new Rejected("too large");
        } else if (raw.kind() != RawArticle.Kind.TEXT && Markup.hasMoreElementsThan(MOST_ELEMENTS, raw.body())) {
            return new Rejected("has more than " + MOST_ELEMENTS + " elements");
        }
        return switch (raw.kind()) {
            case HTML_PAGE -> page(raw);
            case HTML_FRAGMENT, TEASER, LINK -> fragment(raw);
            case TEXT -> text(raw);
        };
    }

    /**
     * The same for the bytes of a single file.
     *
     * @param name the file's name: {@code .html}, {@code .htm} or {@code .txt}, each also with {@code .gz}
     */
    public Extraction extract(byte[] bytes, String name) {
        try {
            return extract(ArticleFile.read(name, null, name, bytes, MOST_BYTES));
        } catch (IOException | UnreadableTextException e) {
            return new Rejected(String.valueOf(e.getMessage()));
        }
    }

    private static Extraction page(RawArticle raw) {
        Document page = document(raw);
        PageMetadata metadata = PageMetadata.of(page);
        PageShape shape = PageShape.of(page, metadata);
        String title = raw.title().isEmpty() ? metadata.title() : raw.title();
        Set<String> titles = keys(title, metadata.title());
        List<Block> blocks = PageText.blocks(page, () -> document(raw), titles);
        String text = BodyCleaner.join(blocks);
        String body = metadata.body();
        if (text.length() < body.length() / 2) {
            String markup = body.contains("<p") ? body : body.replace("\n", "<br><br>");
            text = BodyCleaner.join(BodyCleaner.clean(TextFlow.of(Jsoup.parse(markup)), titles));
        }
        return extracted(raw, title, metadata, shape.form(text, () -> document(raw)), text);
    }

    private static Document document(RawArticle raw) {
        return Jsoup.parse(raw.body(), "", Parser.htmlParser().setMaxDepth(MOST_DEPTH));
    }

    private static Extraction fragment(RawArticle raw) {
        Document fragment = document(raw);
        List<Block> blocks = BodyCleaner.clean(TextFlow.of(fragment.body()), keys(raw.title(), ""));
        return extracted(raw, raw.title(), PageMetadata.NONE, null, BodyCleaner.join(blocks));
    }

    private static Extraction text(RawArticle raw) {
        ScrapedText text = ScrapedText.clean(raw.body(), PlainText.line(raw.title()));
        PageMetadata metadata = new PageMetadata(text.title(), text.byline(), null, null, text.published(), null, null,
                null, Set.of(), true, "");
        return extracted(raw, text.title(), metadata, null, text.text());
    }

    private static Extraction extracted(RawArticle raw, String title, PageMetadata metadata,
            @Nullable ArticleForm form, String text) {
        if (text.isBlank()) {
            return new Rejected(form == ArticleForm.PAYWALLED ? BEHIND_A_PAYWALL : NO_TEXT);
        }
        // As a raw article its title and outlet are bounded; what the page names must be no longer.
        RawArticle named = new RawArticle(raw.source(),
                metadata.siteName() == null ? raw.outlet() : metadata.siteName(),
                null, null, title, null, raw.kind(), "");
        return new Extracted(named.title(), metadata.byline(), named.outlet(),
                raw.url() == null ? metadata.url() : raw.url(),
                raw.published() == null ? metadata.published() : raw.published(), metadata.modified(),
                metadata.language(), metadata.image(), form, text);
    }

    private static Set<String> keys(String... titles) {
        Set<String> keys = new HashSet<>();
        for (String title : titles) {
            keys.add(Block.paragraph(PlainText.line(title)).key());
        }
        return keys;
    }
}
