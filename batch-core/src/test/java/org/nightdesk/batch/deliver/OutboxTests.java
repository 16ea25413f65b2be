package org.nightdesk.batch.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nightdesk.batch.deliver.OutboxFixture.EDITION;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.deliver.Outcome.Deferred;
import org.nightdesk.batch.deliver.Outcome.Failed;
import org.nightdesk.batch.deliver.Outcome.Reach;
import org.nightdesk.batch.deliver.Outcome.Sent;
import org.nightdesk.batch.deliver.Outcome.Unknown;
import org.nightdesk.batch.store.Delivery;
import org.nightdesk.batch.store.DeliveryState;
import org.nightdesk.batch.store.EditionKey;
import org.springframework.dao.OptimisticLockingFailureException;

class OutboxTests {

    private static final Outcome LATER = new Deferred("450 later", Reach.MESSAGE);

    private final OutboxFixture fixture = new OutboxFixture();
    private final Outbox outbox = fixture.outbox();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void takesAnEditionInOnceForEachRecipient() {
        outbox.add(EDITION, List.of("a@night.example", "b@night.example"));
        outbox.end(outbox.begin(outbox.due().getFirst()), new Sent("250 ok"));

        outbox.add(EDITION, List.of("a@night.example", "b@night.example", "c@night.example"));

        assertThat(outbox.of(EDITION)).extracting(Delivery::recipient, Delivery::state).containsExactly(
                tuple("a@night.example", DeliveryState.SENT), tuple("b@night.example", DeliveryState.PENDING),
                tuple("c@night.example", DeliveryState.PENDING));
    }

    @Test
    void sentFailedAndUnknownAreNotDueAgain() {
        outbox.add(EDITION, List.of("a@night.example", "b@night.example", "c@night.example", "d@night.example"));
        List<Delivery> due = outbox.due();

        outbox.end(outbox.begin(due.get(0)), new Sent("250 ok"));
        outbox.end(outbox.begin(due.get(1)), new Failed("550 no"));
        outbox.end(outbox.begin(due.get(2)), new Unknown("no answer"));
        outbox.end(outbox.begin(due.get(3)), LATER);

        assertThat(outbox.due()).singleElement().satisfies(delivery -> {
            assertThat(delivery.recipient()).isEqualTo("d@night.example");
            assertThat(delivery.attempts()).isEqualTo(1);
            assertThat(delivery.detail()).isEqualTo("450 later");
        });
        assertThat(outbox.undelivered()).extracting(Delivery::recipient).containsExactly("b@night.example",
                "c@night.example", "d@night.example");
    }

    @Test
    void whatAProcessLeftHalfSentIsHeldAndNotSentAgain() {
        outbox.add(EDITION, List.of("a@night.example", "b@night.example"));
        outbox.begin(outbox.due().getFirst());

        assertThat(outbox.holdInterrupted()).extracting(Delivery::recipient).containsExactly("a@night.example");

        assertThat(outbox.due()).extracting(Delivery::recipient).containsExactly("b@night.example");
        assertThat(outbox.undelivered()).extracting(Delivery::state).containsExactlyInAnyOrder(DeliveryState.UNKNOWN,
                DeliveryState.PENDING);
        assertThat(outbox.holdInterrupted()).isEmpty();
    }

    @Test
    void twoSendersCannotBeginTheSameDelivery() {
        outbox.add(EDITION, List.of("a@night.example"));
        Delivery delivery = outbox.due().getFirst();
        outbox.begin(delivery);

        assertThatThrownBy(() -> outbox.begin(delivery)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void givesUpAfterThreeDaysCountedFromTheFirstAttempt() {
        outbox.add(EDITION, List.of("a@night.example", "b@night.example"));
        fixture.pass(Duration.ofDays(9));
        outbox.end(outbox.begin(outbox.due().getFirst()), LATER);
        fixture.pass(Duration.ofDays(2));
        outbox.end(outbox.begin(outbox.due().getLast()), LATER);
        fixture.pass(Duration.ofDays(1));
        assertThat(outbox.giveUpStale()).isEmpty();

        fixture.pass(Duration.ofMinutes(1));

        assertThat(outbox.giveUpStale()).singleElement().satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
            assertThat(delivery.attempts()).isEqualTo(2);
            assertThat(delivery.detail()).isEqualTo("given up after 3 days: 450 later");
        });
        assertThat(outbox.due()).extracting(Delivery::recipient).containsExactly("b@night.example");
    }

    @Test
    void aPostponedDeliveryAgesWithoutCountingAsAnAttempt() {
        outbox.add(EDITION, List.of("a@night.example"));
        outbox.postpone(outbox.due().getFirst(), "server down");

        assertThat(outbox.undelivered()).singleElement()
                .satisfies(delivery -> assertThat(delivery.attempts()).isZero());
        fixture.pass(Duration.ofDays(4));
        assertThat(outbox.giveUpStale()).hasSize(1);
    }

    @Test
    void aPersonMayDecideToSendAgainWhatIsHeld() {
        outbox.add(EDITION, List.of("a@night.example", "b@night.example"));
        List<Delivery> due = outbox.due();
        outbox.end(outbox.begin(due.get(0)), new Unknown("no answer"));
        outbox.end(outbox.begin(due.get(1)), new Sent("250 ok"));

        assertThat(outbox.retry(EDITION, "A@night.example")).isTrue();
        assertThat(outbox.retry(EDITION, "b@night.example")).isFalse();

        assertThat(outbox.due()).extracting(Delivery::recipient).containsExactly("a@night.example");
    }

    @Test
    void whatWasHeldOfAnEarlierVersionIsSentAgainThoughThereIsANewerOne() {
        EditionKey revision = new EditionKey(EDITION.briefing(), EDITION.date(), 1);
        fixture.open(revision);
        outbox.add(EDITION, List.of("a@night.example"));
        outbox.end(outbox.begin(outbox.due().getFirst()), new Failed("550 no"));

        assertThat(outbox.retry(revision, "a@night.example")).isTrue();

        assertThat(outbox.due()).extracting(Delivery::edition).containsExactly(EDITION);
    }

    @Test
    void whatANewerVersionReplacedForAReaderIsNeitherOfferedNorSentAnyMore() {
        EditionKey revision = new EditionKey(EDITION.briefing(), EDITION.date(), 1);
        fixture.open(revision);
        outbox.add(EDITION, List.of("a@night.example", "b@night.example", "c@night.example"));
        List<Delivery> due = outbox.due();
        outbox.end(outbox.begin(due.get(0)), new Failed("550 no"));
        outbox.end(outbox.begin(due.get(1)), LATER);
        outbox.end(outbox.begin(due.get(2)), new Failed("550 no"));

        outbox.add(revision, List.of("a@night.example", "b@night.example"));
        outbox.due().forEach(delivery -> outbox.end(outbox.begin(delivery), new Sent("250 ok")));

        assertThat(outbox.due()).isEmpty();
        assertThat(outbox.undelivered()).extracting(Delivery::recipient).containsExactly("c@night.example");
        assertThat(outbox.retry(EDITION, "a@night.example")).isFalse();
        assertThat(outbox.of(EDITION)).extracting(Delivery::state).doesNotContain(DeliveryState.SENT);
    }

    @Test
    void olderEditionsAndThoseTriedLeastComeFirst() {
        EditionKey next = new EditionKey("morning", LocalDate.of(2026, 9, 15), 0);
        fixture.open(next);
        outbox.add(next, List.of("a@night.example"));
        outbox.add(EDITION, List.of("a@night.example", "b@night.example"));
        outbox.end(outbox.begin(outbox.due().getFirst()), LATER);

        assertThat(outbox.due()).extracting(Delivery::edition, Delivery::recipient).containsExactly(
                tuple(EDITION, "b@night.example"), tuple(EDITION, "a@night.example"), tuple(next, "a@night.example"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
