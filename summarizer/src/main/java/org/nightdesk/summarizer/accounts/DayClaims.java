package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Sentence;

/**
 * On which days things happened, over all articles of a story. A parse costs a hundred times what the words cost, so a
 * sentence is parsed only if its words, and those of a sentence of another outlet, may tell of the same deed, share a name,
 * and the story has more than one day for that deed.
 */
final class DayClaims {

    private static final Pattern DAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}]{2,}");

    private static final int LONGEST_SENTENCE = 1_500;

    /** Enough for any story; in one of hundreds of articles the first ones do. */
    private static final int MOST_PARSED = 200;

    private DayClaims() {}

    private record Candidate(int article, Sentence sentence, Set<String> deeds, Set<String> days, Set<String> names) {}

    /** One list of claims an article, in the order of the articles. */
    static List<List<Claim>> of(List<AnalyzedArticle> articles) {
        List<List<Claim>> claims = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            claims.add(new ArrayList<>());
            for (Sentence sentence : articles.get(i).sentences()) {
                if (sentence.text().length() <= LONGEST_SENTENCE && DAY.matcher(sentence.text()).find()) {
                    candidates.add(candidate(i, sentence));
                }
            }
        }
        int parsed = 0;
        for (Candidate candidate : candidates) {
            if (parsed < MOST_PARSED && isNeeded(candidate, candidates, articles)) {
                claims.get(candidate.article()).addAll(DayReading.claims(candidate.sentence()));
                parsed++;
            }
        }
        return claims;
    }

    private static boolean isNeeded(Candidate candidate, List<Candidate> all, List<AnalyzedArticle> articles) {
        String outlet = articles.get(candidate.article()).article().source();
        for (String deed : candidate.deeds()) {
            Set<String> days = new HashSet<>();
            boolean partner = false;
            for (Candidate other : all) {
                if (other.deeds().contains(deed)) {
                    days.addAll(other.days());
                    partner |= !articles.get(other.article()).article().source().equals(outlet)
                            && other.names().stream().anyMatch(candidate.names()::contains);
                }
            }
            if (partner && days.size() > 1) {
                return true;
            }
        }
        return false;
    }

    private static Candidate candidate(int article, Sentence sentence) {
        Set<String> names = found(NAME, sentence.text());
        names.removeIf(Words::isStop);
        Set<String> days = found(DAY, sentence.text());
        names.removeAll(days);
        Words.of(sentence.text()).stream().map(Deeds::event).filter(event -> !event.isEmpty()).forEach(names::add);
        return new Candidate(article, sentence, Deeds.in(sentence.text()), days, names);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return found;
    }
}
