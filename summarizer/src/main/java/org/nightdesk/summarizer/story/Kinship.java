package org.nightdesk.summarizer.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.TermVector;
import org.nightdesk.summarizer.model.Tie;

/** How near the articles of one story are to each other. */
public final class Kinship {

    private Kinship() {}

    /** For each article of a story the one that it is most like, in the order of their ids; none for a story of one. */
    public static List<Tie> ties(List<ArticleTerms> story) {
        List<ArticleTerms> articles = story.stream().sorted(Comparator.comparing(ArticleTerms::articleId)).toList();
        List<TermVector> vectors = articles.stream().map(article -> Centroid.of(List.of(article))).toList();
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            int nearest = -1;
            double most = -1;
            for (int j = 0; j < vectors.size(); j++) {
                double likeness = i == j ? -1 : Centroid.cosine(vectors.get(i), vectors.get(j));
                if (likeness > most) {
                    most = likeness;
                    nearest = j;
                }
            }
            if (nearest >= 0) {
                ties.add(new Tie(articles.get(i).articleId(), articles.get(nearest).articleId(), most));
            }
        }
        return ties;
    }
}
