package org.nightdesk.batch.extract;

import java.util.Collections;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.text.PlainText;
import org.nightdesk.templates.model.ArticleForm;

/**
 * What kind of page an article stands on, as far as the page lets on.
 *
 * @param live     whether it is written on while things happen
 * @param pictures how many figures it holds
 * @param gallery  whether it says that it is a gallery
 * @param closed   whether it says of itself that it is closed to those who do not pay
 */
record PageShape(boolean live, int pictures, boolean gallery, boolean closed) {

    private static final Pattern LIVE_ADDRESS = Pattern
            .compile(
                    "(?i)/(?:live|liveblog|live-updates|liveticker|live-ticker|newsticker|en-direct|en-directo)(?:[/-]|$)");

    private static final Pattern GALLERY_ADDRESS = Pattern
            .compile(
                    "(?i)/(?:gallery|galleries|in-pictures|pictures|fotostrecke|bildergalerie|diaporama|fotogaleria)(?:[/-]|$)");

    private static final Pattern WALL = Pattern
            .compile("(?i)(?:subscribe|sign (?:in|up)|log ?in|register|join)(?: now)?"
                    + " (?:to|and) (?:continue|keep|go on) reading|already (?:a subscriber|have a subscription)"
                    + "|(?:for|available to|exclusive to) (?:our )?(?:paying )?(?:subscribers|members) only|subscriber[- ]only"
                    + "|(?:article|content|story) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)"
                    + "|to read the (?:full|whole|rest of the) (?:article|story)|you have reached your limit of free articles"
                    + "|(?:nur|exklusiv) f\u00FCr (?:abonnenten|abonnentinnen)|sie haben noch kein abo|mit abo weiterlesen"
                    + "|r\u00E9serv\u00E9 (?:\u00E0 nos|aux) abonn\u00E9s|il vous reste .{1,20} de cet article"
                    + "|(?:contenido )?exclusivo para suscriptores|suscr\u00EDbete para (?:seguir|continuar) leyendo"
                    + "|riservato agli abbonati|abbonati per continuare");

    private static final String LIVE_POSTS = "[class*=live-blog-post], [class*=liveblog-post], [class*=live-post],"
            + " [class*=liveblog__], [itemprop=liveBlogUpdate]";

    /** A page that shows more shows the whole article: what pays comes before it is asked for money. */
    private static final int LONGEST_STUB = 1_500;

    private static final int FEW_WORDS = 1_000;

    private static final int MANY_PICTURES = 5;

    /** To be asked before anything is taken out of the page. */
    static PageShape of(Document page, PageMetadata metadata) {
        String url = metadata.url() == null ? "" : metadata.url();
        boolean live = metadata.types().contains("liveblogposting") || page.select(LIVE_POSTS).size() > 1
                || LIVE_ADDRESS.matcher(url).find();
        boolean gallery = !Collections.disjoint(metadata.types(), Set.of("imagegallery", "mediagallery"))
                || GALLERY_ADDRESS.matcher(url).find();
        return new PageShape(live, page.select("figure").size(), gallery, !metadata.free());
    }

    /**
     * The form of the article whose text was found on the page, or null for an ordinary one.
     *
     * @param again gives the page once more
     */
    @Nullable
    ArticleForm form(String text, Supplier<Document> again) {
        if (text.length() < LONGEST_STUB && (closed || WALL.matcher(PlainText.line(again.get().text())).find())) {
            return ArticleForm.PAYWALLED;
        } else if (live) {
            return ArticleForm.LIVE_BLOG;
        }
        return gallery || (pictures >= MANY_PICTURES && text.length() < FEW_WORDS) ? ArticleForm.GALLERY : null;
    }
}
