package org.nightdesk.batch.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A part of what a source has to offer, small enough to be held in memory and stored at once.
 *
 * @param fetch its articles
 * @param marks what is to be remembered together with them, by file: how far it was read
 * @param last  whether there is no more after it
 */
public record Portion(Fetch fetch, Map<String, String> marks, boolean last) {

    public Portion {
        marks = Map.copyOf(marks);
    }

    static Portion whole(Fetch fetch) {
        return new Portion(fetch, Map.of(), true);
    }

    /** A portion that grows until it is full. */
    static final class Draft {

        private static final int MOST_ARTICLES = 1_000;

        private static final long MOST_CHARACTERS = 8_000_000;

        private final List<RawArticle> articles = new ArrayList<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private final Map<String, String> marks = new TreeMap<>();
        private final Set<String> addresses = new HashSet<>();
        private long characters;

        void add(RawArticle article) {
            articles.add(article);
            characters += article.body().length();
        }

        /** Adds an article that was itself read from its address. */
        void addAddressed(RawArticle article) {
            add(article);
            addresses.add(String.valueOf(article.url()));
        }

        void add(Rejection rejection) {
            rejections.add(rejection);
        }

        void mark(String item, String mark) {
            marks.put(item, mark);
        }

        boolean isFull() {
            return articles.size() >= MOST_ARTICLES || rejections.size() >= MOST_ARTICLES
                    || characters >= MOST_CHARACTERS;
        }

        Portion finish(boolean last) {
            return new Portion(Fetch.of(SharedKeys.cleared(articles, addresses), rejections), marks, last);
        }
    }
}
