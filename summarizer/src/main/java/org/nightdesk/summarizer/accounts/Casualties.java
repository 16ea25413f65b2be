package org.nightdesk.summarizer.accounts;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nightdesk.summarizer.model.Difference.Kind;

/** Why two numbers of victims may both be right. */
final class Casualties {

    /** A gunman who died or a suicide is counted by some and not by others. */
    private static final Pattern CULPRIT = Pattern.compile(
            "\\b(himself|herself|themselves|murder-suicide|gunman|shooter|attacker|bomber)\\b");

    private static final double CULPRITS = 2;

    private Casualties() {}

    static boolean isCasualty(Claim claim) {
        return claim.kind() == Kind.TOLL || claim.kind() == Kind.PEOPLE;
    }

    /** Whether the larger number is the smaller one with the culprits, or with others who are counted by themselves. */
    static boolean explain(Claim a, Account one, Claim b, Account other) {
        double apart = Math.abs(a.quantity().value() - b.quantity().value());
        boolean culprit = Stream.of(one, other)
                .anyMatch(account -> CULPRIT.matcher(account.article().article().text()).find());
        boolean sum = Stream.of(one, other).flatMap(account -> account.claims().stream())
                .anyMatch(claim -> isCasualty(claim) && claim.quantity().value() == apart);
        return sum || (culprit && apart <= CULPRITS);
    }
}
