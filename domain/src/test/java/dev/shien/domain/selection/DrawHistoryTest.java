package dev.shien.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawHistoryTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2024-07-03T18:00:00+09:00");
    private static final DrawId ID = DrawId.first("p", "call-1");
    private static final SelectionEvent LOCKED = new SelectionEvent.Locked(lock(ID));
    private static final SelectionEvent DRAWN = new SelectionEvent.Drawn(record(ID));
    private static final SelectionEvent CHANGED = new SelectionEvent.StandingChanged(
            ID,
            WaitlistEvent.withdrawn("R-1"),
            ImmutableList.of(new Promotion("R-2", "q", "q", Reason.of("x", Text.same("x")))));

    @Test
    void foldsLockDrawAndChanges() {
        DrawHistory locked = DrawHistory.EMPTY.with(LOCKED);
        assertThat(locked.openLock()).contains(lock(ID));
        DrawHistory changed = locked.with(DRAWN).with(CHANGED);

        assertThat(changed.openLock()).isEmpty();
        assertThat(changed.records()).containsEntry(ID, record(ID));
        assertThat(changed.eventsSince(ID)).containsExactly(WaitlistEvent.withdrawn("R-1"));
    }

    @Test
    void noDrawReplacesAnother() {
        DrawHistory drawn = DrawHistory.EMPTY.with(LOCKED).with(DRAWN);
        refused("p/call-1/1 is locked already", drawn, LOCKED);
        refused("p/call-1/1 was held already", drawn, DRAWN);
        refused("was not locked as its record says", DrawHistory.EMPTY, DRAWN);
        refused("was not held, so nothing changes after it", DrawHistory.EMPTY.with(LOCKED), CHANGED);
    }

    @Test
    void aRepeatedDrawShowsInItsSequence() {
        DrawHistory history = DrawHistory.EMPTY.with(LOCKED);
        assertThat(DrawHistory.EMPTY.nextId("p", "call-1")).isEqualTo(ID);
        assertThat(history.nextId("p", "call-1")).isEqualTo(ID.next()).hasToString("p/call-1/2");
        assertThat(history.nextId("p", "call-2").sequence()).isEqualTo(1);
        assertThat(history.nextId("q", "call-1").sequence()).isEqualTo(1);
    }

    @Test
    void eventsSurviveAJourneyThroughJson() {
        ImmutableList.of(LOCKED, DRAWN, CHANGED).forEach(DrawHistoryTest::journey);
        ImmutableList.of(
                        WaitlistEvent.seatsAdded(SeatPlan.OPEN, 2),
                        WaitlistEvent.frozen(),
                        WaitlistEvent.expired("R-1"))
                .forEach(e -> journey(new SelectionEvent.StandingChanged(ID, e, ImmutableList.of())));
    }

    private static void journey(SelectionEvent event) {
        assertThat(Json.fromTree(Json.parse("event", Json.toTree(event).toString()), event.getClass()))
                .isEqualTo(event);
    }

    private static void refused(String message, DrawHistory history, SelectionEvent event) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.with(event))
                .withMessageContaining(message);
    }

    private static LockedDraw lock(DrawId id) {
        return new LockedDraw(
                LockedDraw.FORMAT,
                id,
                DrawRequest.HMAC_SHA256,
                AT,
                Optional.empty(),
                new SeedTerms("ab".repeat(32), ImmutableList.of(Source.of("TOPIX", AT.plusDays(1)))),
                SeatRules.of(
                        1,
                        ImmutableList.of(QuotaTarget.of("q", 1)),
                        SpareSeats.PROPORTIONAL_TO_EXCESS,
                        Transfer.SAME_QUOTA_THEN_ACROSS),
                new SeatPlan(1, ImmutableList.of(new QuotaSeats("q", 1, 2, 1)), 0, 0, true, ImmutableList.of()),
                ImmutableList.of(Entrant.of("R-1", "q"), Entrant.of("R-2", "q")),
                Optional.empty(),
                Optional.empty());
    }

    private static DrawRecord record(DrawId id) {
        return new DrawRecord(
                        DrawRecord.FORMAT,
                        lock(id),
                        lock(id).hash(),
                        AT.plusDays(1),
                        "00".repeat(32),
                        ImmutableList.of(SourceValue.of("TOPIX", "2898.47")),
                        false,
                        "11".repeat(32),
                        ImmutableList.of(
                                Ticket.of("R-1", "q", "22".repeat(32)), Ticket.of("R-2", "q", "33".repeat(32))),
                        ImmutableList.of(new Seat("R-1", "q", "q")),
                        ImmutableList.of(new QuotaWaitlist("q", ImmutableList.of("R-2"))),
                        "",
                        Optional.empty())
                .withHash();
    }
}
