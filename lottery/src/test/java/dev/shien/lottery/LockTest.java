package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LockTest {

    private final QuotaLottery lottery = QuotaLottery.create();

    @Test
    void hashDoesNotDependOnTheOrderOfEntrants() {
        ImmutableList<Entrant> entrants = Draws.entrants(12, 12, 30);
        LockedDraw lock = lottery.lock(Draws.request(Draws.tokyo(), entrants));

        assertThat(lottery.lock(Draws.request(Draws.tokyo(), Lists.reverse(entrants)))
                        .hash())
                .isEqualTo(lock.hash());
        assertThat(lock.entrants()).extracting(Entrant::receipt).isSorted();
    }

    @Test
    void hashIsTheSameAfterAJourneyThroughJson() {
        LockedDraw lock = lottery.lock(Draws.request(Draws.tokyo(), Draws.entrants(12, 12, 30)));
        LockedDraw back = Json.fromTree(Json.parse("lock", Json.toTree(lock).toString()), LockedDraw.class);

        assertThat(back).isEqualTo(lock);
        assertThat(back.hash()).isEqualTo(lock.hash());
    }

    @Test
    void receiptsThatDifferOnlyInUnicodeFormAreTheSameEntrant() {
        refused("'\u304C' is entered twice", Entrant.of("\u304C", "retail"), Entrant.of("\u304B\u3099", "retail"));
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        refused("at least one entrant, was 0");
        refused("Entrant 'a' is entered twice", Entrant.of("a", "retail"), Entrant.of("a", "making"));
        refused("'a' names quota 'fishing', which is not declared", Entrant.of("a", "fishing"));
        refused("Weight of entrant 'a' must be 1 to 1000, was 0", () -> Entrant.of("a", "retail", 0));
        refused("was 1000000000", () -> Entrant.of("a", "retail", 1_000_000_000));
        refused("Receipt number must not be blank", () -> Entrant.of(" ", "retail"));
        refused("Receipt number must be one line", () -> Entrant.of("a\nb", "retail"));
        refused("lone surrogate", () -> Entrant.of("a\uD800", "retail"));
        refused(
                "Method 'dice' is unknown; known are [hmac-sha256/1]",
                () -> lottery.lock(Draws.builder(Draws.tokyo())
                        .addAllEntrants(Draws.entrants(1, 1, 1))
                        .method("dice")
                        .build()));
    }

    @Test
    void refusesASecretOfTheWrongLengthWithoutQuotingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DrawSecret.parse("abcdef"))
                .withMessage("Secret of a draw must be 64 hex digits (32 bytes), was 6 characters")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DrawSecret.parse("z".repeat(64)))
                .withMessageNotContaining("z")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DrawSecret.of(new byte[31]))
                .withMessageContaining("was 31 bytes");
        assertThat(Draws.SECRET.toString()).isEqualTo("DrawSecret[***]");
    }

    @Test
    void refusesADrawThatTheLockDoesNotAllow() {
        LockedDraw lock = lottery.lock(Draws.request(Draws.tokyo(), Draws.entrants(12, 12, 30)));

        DrawSecret other = DrawSecret.of(new byte[32]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery.draw(lock, other, Draws.VALUES, Draws.DRAWN_AT))
                .withMessageContaining("was locked with " + Draws.SECRET.commitment())
                .withMessageNotContaining(other.reveal());
        refused(
                "was declared at the lock and has no value",
                () -> lottery.draw(lock, Draws.SECRET, ImmutableMap.of(), Draws.DRAWN_AT));
        refused(
                "Source 'dice' was not declared at the lock",
                () -> lottery.draw(
                        lock, Draws.SECRET, ImmutableMap.of(Draws.SOURCE.name(), "1", "dice", "6"), Draws.DRAWN_AT));
        refused(
                "must not be held before its lock",
                () -> lottery.draw(lock, Draws.SECRET, Draws.VALUES, Draws.LOCKED_AT.minusSeconds(1)));
        LockedDraw swapped = new LockedDraw(
                lock.format(),
                lock.id(),
                lock.method(),
                lock.lockedAt(),
                lock.journalHead(),
                lock.seed(),
                lock.rules(),
                lock.plan(),
                lock.entrants().reverse(),
                Optional.empty(),
                Optional.empty());
        refused(
                "has entrants out of order or a seat plan that does not follow",
                () -> lottery.draw(swapped, Draws.SECRET, Draws.VALUES, Draws.DRAWN_AT));
    }

    @Test
    void aDrawWithoutALaterPublicSourceIsSelfSeeded() {
        assertThat(selfSeeded()).isTrue();
        assertThat(selfSeeded(Source.undated("dice"))).isTrue();
        assertThat(selfSeeded(Source.of("old", Draws.LOCKED_AT))).isTrue();
        assertThat(selfSeeded(Source.of("new", Draws.LOCKED_AT.plusNanos(1)))).isFalse();
        refused(
                "Source 'a' is declared twice",
                () -> new SeedTerms(
                        Draws.SECRET.commitment(),
                        ImmutableList.of(Source.undated("a"), Draws.SOURCE, Source.undated("a"))));
        refused("Commitment must be 64 lower-case hex digits", () -> new SeedTerms("AB", ImmutableList.of()));
    }

    private boolean selfSeeded(Source... sources) {
        return lottery.lock(Draws.builder(Draws.tokyo(), sources)
                        .addAllEntrants(Draws.entrants(1, 1, 1))
                        .build())
                .selfSeeded();
    }

    private void refused(String message, Entrant... entrants) {
        refused(message, () -> lottery.lock(Draws.request(Draws.tokyo(), ImmutableList.copyOf(entrants))));
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }
}
