package org.nightdesk.summarizer.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightdesk.summarizer.accounts.Quantity.Bound;
import org.nightdesk.summarizer.model.Difference.Kind;

/** Whether two claims are of the same thing, whether both can be true, and whether time explains that they differ. */
final class Pairing {

    private static final int SHARED_WORDS = 3;
    private static final double SHARED_SHARE = 0.25;
    private static final double SAME_BLOCKS = 100;
    private static final double OTHER_PERSON = 15;
    private static final Duration A_DAY = Duration.ofHours(26);
    private static final Duration A_WEEK = Duration.ofDays(6);

    private static final double MINUTES_A_DAY = 24 * 60;
    private static final double AN_HOUR = 60;
    private static final double MINUTES = 20;

    private Pairing() {}

    private static boolean vague(Claim claim) {
        return claim.quantity().bound() == Bound.ABOUT;
    }

    static boolean sameThing(Claim a, Claim b) {
        if (a.kind() != b.kind()) {
            return false;
        }
        return switch (a.kind()) {
            case AGE -> People.same(a.key(), b.key());
            case DAY -> sameDeed(a.key(), b.key()) && meet(a.context(), b.context());
            case COUNT -> a.key().equals(b.key()) && (a.key().startsWith("charge ")
                    ? a.context().equals(b.context())
                    : sameFrame(a.context(), b.context()));
            case VOTE -> a.key().equals(b.key()) && sameFrame(a.context(), b.context());
            case TIME -> a.key().equals(b.key()) && meet(a.context(), b.context());
            case STREET, DISTANCE, MONEY, TOLL, PEOPLE, MAGNITUDE -> a.key().equals(b.key());
        };
    }

    private static boolean sameDeed(String a, String b) {
        int colonA = a.indexOf(':');
        int colonB = b.indexOf(':');
        return a.substring(0, colonA).equals(b.substring(0, colonB))
                && People.nested(a.substring(colonA + 2), b.substring(colonB + 2));
    }

    /** Different places are different journeys, different days different events. */
    private static boolean meet(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private static boolean sameFrame(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        int all = a.size() + b.size() - shared.size();
        return shared.size() >= SHARED_WORDS && shared.size() >= SHARED_SHARE * all;
    }

    static boolean agree(Claim a, Claim b) {
        double apart = Math.abs(a.quantity().value() - b.quantity().value());
        return switch (a.kind()) {
            case STREET -> apart < SAME_BLOCKS;
            case AGE -> apart == 0 || apart > OTHER_PERSON;
            case DAY -> apart == 0 || (Math.min(apart, 7 - apart) == 1
                    && (a.quantity().bound() == Bound.ABOUT) != (b.quantity().bound() == Bound.ABOUT));
            case COUNT -> a.quantity().agrees(b.quantity()) || says(b, a.quantity()) || says(a, b.quantity());
            case TIME -> Math.min(apart, MINUTES_A_DAY - apart) < (vague(a) || vague(b) ? AN_HOUR : MINUTES);
            case VOTE, MAGNITUDE -> apart == 0;
            case MONEY, DISTANCE, TOLL, PEOPLE -> a.quantity().agrees(b.quantity());
        };
    }

    /** Whether the sentence of a claim names the other's number, be it for something else: then it is too easily confused. */
    private static boolean says(Claim claim, Quantity quantity) {
        return Figures.in(claim.sentence().text()).stream()
                .anyMatch(figure -> figure.quantity().value() == quantity.value());
    }

    /** Birthdays come, tolls rise, weeks pass; counts without a date may be of any day. */
    static boolean notExplainedByTime(Claim a, @Nullable Instant publishedA, Claim b, @Nullable Instant publishedB) {
        if (publishedA == null || publishedB == null) {
            return switch (a.kind()) {
                case STREET, DISTANCE, MONEY, DAY -> true;
                case AGE -> Math.abs(a.quantity().value() - b.quantity().value()) != 1;
                case TOLL, PEOPLE, COUNT, TIME, MAGNITUDE, VOTE -> false;
            };
        }
        Duration gap = Duration.between(publishedA, publishedB).abs();
        boolean aIsLater = publishedA.isAfter(publishedB);
        double later = (aIsLater ? a : b).quantity().value();
        double earlier = (aIsLater ? b : a).quantity().value();
        return switch (a.kind()) {
            case AGE -> gap.compareTo(A_DAY) <= 0 || later != earlier + 1;
            case DAY -> gap.compareTo(A_WEEK) <= 0;
            case TOLL -> gap.compareTo(A_DAY) <= 0 && (gap.isZero() || later < earlier);
            case PEOPLE -> gap.isZero();
            case COUNT, TIME, MAGNITUDE, VOTE -> gap.compareTo(A_DAY) <= 0;
            case MONEY -> gap.compareTo(A_WEEK) <= 0;
            case STREET, DISTANCE -> true;
        };
    }
}
