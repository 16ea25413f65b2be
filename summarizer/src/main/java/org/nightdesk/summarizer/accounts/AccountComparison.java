package org.nightdesk.summarizer.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.summarizer.model.AnalyzedArticle;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.summarizer.model.Difference;
import org.nightdesk.summarizer.model.Difference.Kind;
import org.nightdesk.summarizer.model.Sentence;

/**
 * Compares the accounts of one story, outlet by outlet. Two claims are reported if they are of the same thing, no value
 * of one article agrees with any of the other, neither article contradicts itself, and no passing of time explains it.
 */
public final class AccountComparison {

    private static final List<Reading> READINGS = List.of(new AgeReading(), new PatternReading(),
            new CountReading(), new CasualtyReading(), new ClockReading(), new RecordReading());

    private static final int LONGEST_SENTENCE = 3_000;

    private AccountComparison() {}

    /**
     * What the articles tell differently.
     *
     * @param articles the accounts of one story; reprints of one text count as one
     * @return at most one difference a kind and pair of values, in the order of the articles' ids
     */
    public static List<Difference> differences(List<AnalyzedArticle> articles) {
        List<AnalyzedArticle> sorted = articles.stream().sorted(Comparator.comparing(a -> a.article().id())).toList();
        List<List<Claim>> days = DayClaims.of(sorted);
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            List<Claim> claims = claims(sorted.get(i));
            claims.addAll(days.get(i));
            accounts.add(Account.of(sorted.get(i), claims));
        }
        List<Difference> found = new ArrayList<>();
        Set<String> reported = new HashSet<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                Account one = accounts.get(i);
                Account other = accounts.get(j);
                if (!one.article().article().source().equals(other.article().article().source())
                        && !one.reprints(other)) {
                    compare(one, other, reported, found);
                }
            }
        }
        return found;
    }

    private static List<Claim> claims(AnalyzedArticle article) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.text().length() <= LONGEST_SENTENCE) {
                for (Reading reading : READINGS) {
                    claims.addAll(reading.claims(sentence));
                }
            }
        }
        return claims;
    }

    private static void compare(Account one, Account other, Set<String> reported, List<Difference> found) {
        for (Claim claim : one.claims()) {
            List<Claim> same = other.claims().stream().filter(theirs -> Pairing.sameThing(claim, theirs)).toList();
            Optional<Claim> against = same.stream().findFirst();
            if (against.isEmpty() || !contradict(claim, one, same, other)) {
                continue;
            }
            double low = Math.min(claim.quantity().value(), against.get().quantity().value());
            double high = Math.max(claim.quantity().value(), against.get().quantity().value());
            if (reported.add(claim.kind() + " " + low + " " + high)) {
                found.add(new Difference(claim.kind(), citation(claim), citation(against.get())));
            }
        }
    }

    private static boolean contradict(Claim claim, Account one, List<Claim> theirs, Account other) {
        List<Claim> ours = one.claims().stream().filter(own -> Pairing.sameThing(own, theirs.getFirst())).toList();
        boolean agree = ours.stream()
                .anyMatch(own -> theirs.stream().anyMatch(their -> Pairing.agree(own, their)));
        return !agree && unambiguous(ours) && unambiguous(theirs)
                && !(Casualties.isCasualty(claim) && Casualties.explain(claim, one, theirs.getFirst(), other))
                && Pairing.notExplainedByTime(claim, one.published(), theirs.getFirst(), other.published());
    }

    private static boolean unambiguous(List<Claim> claims) {
        return claims.stream().allMatch(claim -> claim.quantity().value() == claims.getFirst().quantity().value());
    }

    private static Citation citation(Claim claim) {
        Sentence sentence = claim.sentence();
        return new Citation(sentence.articleId(), sentence.start(), sentence.end(), sentence.text());
    }
}
