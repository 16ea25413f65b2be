package org.nightdesk.batch.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some sources give many articles one link (the front page, a live page) or one id. What many share tells none of them
 * apart, and if it were kept all but the first would be taken for known.
 */
final class SharedKeys {

    private SharedKeys() {}

    /**
     * The articles, each once, without the links and ids that different ones of them share.
     *
     * @param certain links that stay, because the articles were read from there
     */
    static List<RawArticle> cleared(List<RawArticle> articles, Set<String> certain) {
        Set<List<@Nullable String>> seen = new HashSet<>();
        List<RawArticle> distinct = articles.stream()
                .filter(article -> seen.add(List.of(String.valueOf(article.url()), String.valueOf(article.feedId()),
                        article.keys().getLast())))
                .toList();
        Set<String> links = shared(distinct, RawArticle::url, RawArticle::feedId);
        links.removeAll(certain);
        Set<String> ids = shared(distinct, RawArticle::feedId, RawArticle::url);
        return distinct.stream().map(article -> new RawArticle(article.source(), article.outlet(),
                article.feedId() == null || ids.contains(article.feedId()) ? null : article.feedId(),
                article.url() == null || links.contains(article.url()) ? null : article.url(), article.title(),
                article.published(), article.kind(), article.body())).toList();
    }

    /** The keys under which articles stand that differ both in their other key and in their words. */
    private static Set<String> shared(List<RawArticle> articles, Function<RawArticle, @Nullable String> key,
            Function<RawArticle, @Nullable String> other) {
        Map<String, RawArticle> first = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (RawArticle article : articles) {
            String value = key.apply(article);
            RawArticle before = value == null ? null : first.putIfAbsent(value, article);
            if (value != null && before != null && !String.valueOf(other.apply(before)).equals(other.apply(article))
                    && !before.keys().getLast().equals(article.keys().getLast())) {
                shared.add(value);
            }
        }
        return shared;
    }
}
