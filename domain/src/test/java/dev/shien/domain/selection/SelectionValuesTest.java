package dev.shien.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SelectionValuesTest {

    @Test
    void refusesNonsenseAndNamesIt() {
        refused("'*', which means open seats", () -> QuotaTarget.of("*", 1));
        refused("Sequence of draw 'd' must be at least 1, was 0", () -> new DrawId("p", "d", 0));
        refused("Added seats must be at least 1, was 0", () -> WaitlistEvent.seatsAdded("q", 0));
        refused("Value of source 'dice' must not be blank", () -> SourceValue.of("dice", " "));
        refused("must be one line of at most 200 characters, was 'xxx", () -> Entrant.of("x".repeat(201), "q"));
        refused("Quota 'x' is not in the seat plan", () -> plan().of("x"));
        refused("Format of a draw record must be shien/draw-record/1", () -> record("shien/draw-record/2"));
        refused("Format of a lock must be shien/draw-lock/1", () -> lock("lock", Optional.empty()));
        refused("Journal head must be 64", () -> lock(LockedDraw.FORMAT, Optional.of("head")));
    }

    @Test
    void secretsAreComparedButNeverShown() {
        DrawSecret secret = DrawSecret.parse("ab".repeat(32));
        assertThat(secret)
                .isEqualTo(DrawSecret.of(secret.bytes()))
                .hasSameHashCodeAs(DrawSecret.parse("AB".repeat(32)))
                .isNotEqualTo(DrawSecret.of(new byte[32]))
                .hasToString("DrawSecret[***]");
        assertThat(secret.reveal()).isEqualTo("ab".repeat(32));
        byte[] bytes = secret.bytes();
        bytes[0] = 0;
        assertThat(secret.reveal()).isEqualTo("ab".repeat(32));
    }

    @Test
    void filledSeatsAreNeverMoreThanEntrants() {
        assertThat(plan().of("q").filled()).isEqualTo(2);
        assertThat(new QuotaSeats("q", 1, 5, 1).filled()).isEqualTo(1);
    }

    private static SeatPlan plan() {
        return new SeatPlan(3, ImmutableList.of(new QuotaSeats("q", 3, 2, 3)), 0, 0, false, ImmutableList.of());
    }

    private static LockedDraw lock(String format, Optional<String> journalHead) {
        return new LockedDraw(
                format,
                DrawId.first("p", "d"),
                DrawRequest.HMAC_SHA256,
                OffsetDateTime.parse("2024-07-03T18:00:00+09:00"),
                journalHead,
                new SeedTerms("ab".repeat(32), ImmutableList.of()),
                SeatRules.of(3, ImmutableList.of(QuotaTarget.of("q", 3)), SpareSeats.STAY, Transfer.SAME_QUOTA_ONLY),
                plan(),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static DrawRecord record(String format) {
        LockedDraw lock = lock(LockedDraw.FORMAT, Optional.empty());
        return new DrawRecord(
                format,
                lock,
                lock.hash(),
                lock.lockedAt(),
                "",
                ImmutableList.of(),
                true,
                "",
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                "",
                Optional.empty());
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }
}
