package org.nightdesk.batch.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article on a page: by readability4j, and where that finds nothing by the densest block of text. */
final class PageText {

    /** Readability takes time with the square of the elements; no honest page has so many. */
    private static final int MOST_ELEMENTS = 12_000;

    /** Less is hardly an article; then it is worth looking once more. */
    private static final int FEW_CHARACTERS = 250;

    private static final int PARAGRAPH_CHARACTERS = 60;

    private PageText() {}

    /**
     * The blocks of the article, none if the page has no article.
     *
     * @param page   is taken to pieces
     * @param again  gives the page once more
     * @param titles keys of the titles, which are not repeated in the text
     */
    static List<Block> blocks(Document page, Supplier<Document> again, Set<String> titles) {
        PageCleaner.clean(page);
        Element found = page.getAllElements().size() > MOST_ELEMENTS ? null : readable(page);
        List<Block> blocks = found == null ? List.of() : BodyCleaner.clean(TextFlow.of(found), titles);
        if (length(blocks) >= FEW_CHARACTERS) {
            return blocks;
        }
        Document second = again.get();
        PageCleaner.clean(second);
        Element dense = dense(second.body());
        List<Block> other = dense == null ? List.of() : BodyCleaner.clean(TextFlow.of(dense), titles);
        return length(other) > length(blocks) ? other : blocks;
    }

    private static @Nullable Element readable(Document page) {
        return new Readability4J("https://page.invalid/", page).parse().getArticleContent();
    }

    /** The element whose own paragraphs, and half of those one level below, hold the most text. */
    private static @Nullable Element dense(Element body) {
        Map<Element, Double> weights = new HashMap<>();
        Element best = null;
        double most = 0;
        for (Element element : body.getAllElements()) {
            int length = element.ownText().length();
            Element parent = element.parent();
            if (length < PARAGRAPH_CHARACTERS || parent == null) {
                continue;
            }
            Element grandparent = parent.parent();
            for (Element holder : grandparent == null ? List.of(parent) : List.of(parent, grandparent)) {
                double weight = weights.merge(holder, holder.equals(parent) ? length : length / 2.0, Double::sum);
                if (weight > most) {
                    most = weight;
                    best = holder;
                }
            }
        }
        return best;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
