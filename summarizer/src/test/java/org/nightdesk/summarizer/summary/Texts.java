package org.nightdesk.summarizer.summary;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.summarizer.annotate.SentenceSplitter;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Article;

/** Invented news to summarise. */
final class Texts {

    static final String FLOOD = """
            KARVIK (Nordpost) - The river Tarn burst its banks on Friday and flooded the old harbour of Karvik.

            More than 300 families left their homes in the harbour during the night. The mayor, Edda Lund, said the water \
            had never stood so high. "We have lost the market hall," Lund told reporters in the town hall.

            Click here to see more pictures of the flood.

            Who pays for the damage?

            The army sent boats to Karvik and carried 40 patients out of the flooded hospital. Trains between Karvik and \
            the capital were stopped because the bridge over the Tarn was damaged. Forecasters expect the river to fall \
            again on Sunday.

            Header Ads Widget
            Your email address will not be published. Required fields are marked *
            """;

    static final String FLOOD_AGAIN = """
            The harbour of Karvik stood under water on Saturday after the Tarn burst its banks. Army boats carried 40 \
            patients out of the hospital. The bridge over the river was damaged, and no trains ran to the capital.

            Insurers put the damage at 12 million crowns. The government promised to help the 300 families who had left \
            their homes.
            """;

    private Texts() {}

    static AnalyzedArticle article(String id, String text) {
        return new AnalyzedArticle(new Article(id, "", text, "Nordpost", null, null), SentenceSplitter.split(id, text));
    }

    static List<AnalyzedArticle> story() {
        return List.of(article("a", FLOOD), article("b", FLOOD_AGAIN));
    }

    static List<AnalyzedArticle> odd() {
        List<AnalyzedArticle> odd = new ArrayList<>();
        for (String text : List.of("", " ", "One sentence stands here all alone.", "word ".repeat(20_000),
                "x".repeat(200_000),
                "1 2 3. 4 5 6.", "\uD83D\uDE00\uD83D\uDE00", "\u0000 \uD800 a\u0007b.",
                "\u6771\u4EAC\u3067\u5730\u9707\u3002",
                "The ferry sank in Karvik.\n\uAC10\uC0AC\uD569\uB2C8\uB2E4.\n\u3042\u308A\u304C\u3068\u3046\u3002",
                "\u0130\n\u0130, said the ferryman of \u0130zmir at night, \u0130.",
                "Edda Lund and " + "A".repeat(60) + " reported heavy losses at sea.",
                "The same sentence comes again and again. ".repeat(2_000),
                "Is it? Who? When? Are you sure of that today?",
                "\"Open quotation that never ends and goes on. And on it goes.")) {
            odd.add(article("odd" + odd.size(), text));
        }
        return odd;
    }
}
