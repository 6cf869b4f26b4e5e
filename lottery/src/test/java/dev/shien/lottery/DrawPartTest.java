package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawPart;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.Ticket;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parts of a draw come from other machines, and may be anything. */
class DrawPartTest {

    private static final QuotaLottery LOTTERY = QuotaLottery.create();
    private static final ImmutableList<Entrant> ENTRANTS = Draws.entrants(12, 15, 30);
    private static final LockedDraw LOCK = LOTTERY.lock(Draws.request(Draws.tokyo(), ENTRANTS));
    private static final String BEST = "0".repeat(64);

    @Test
    void listedEntrantHasTheTicketThatIsMadeOfIt() {
        DrawAccumulator whole = accumulator(LOCK);
        ENTRANTS.forEach(whole::add);
        DrawPart part = whole.part();
        Ticket first = part.kept().get(0);

        refused(part, Ticket.of(first.receipt(), first.quota(), BEST), "has not the ticket of draw");
        refused(part, Ticket.of(first.receipt(), "another", first.ticket()), "has not the ticket of draw");
        refused(part, Ticket.of("stranger", first.quota(), BEST), "Entrant 'stranger' of a part has not the ticket");
        refused(
                part,
                new DrawPart(
                        part.lockHash(),
                        part.counts(),
                        part.kept().subList(1, part.kept().size())),
                "Part must keep every entrant that it counts, {making=");
        DrawAccumulator again = accumulator(LOCK);
        again.merge(part);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> again.merge(part))
                .withMessageContaining("is added twice");
        assertThat(again.finish()).isEqualTo(whole.finish());
    }

    /** Nothing of a part that is refused is taken over: the draw goes on with the right one. */
    private static void refused(DrawPart part, Ticket last, String message) {
        ImmutableList<Ticket> kept = Stream.concat(
                        part.kept().subList(1, part.kept().size()).stream(), Stream.of(last))
                .sorted(Comparator.comparing(Ticket::ticket))
                .collect(ImmutableList.toImmutableList());
        Map<String, Integer> counts = new TreeMap<>();
        kept.forEach(t -> counts.merge(t.quota(), 1, Integer::sum));
        refused(part, new DrawPart(part.lockHash(), ImmutableSortedMap.copyOf(counts), kept), message);
    }

    private static void refused(DrawPart part, DrawPart broken, String message) {
        DrawAccumulator accumulator = accumulator(LOCK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.merge(broken))
                .withMessageContaining(message);
        accumulator.merge(part);
        assertThat(accumulator.finish().tickets()).isEqualTo(part.kept());
    }

    @Test
    void partThatNoAccumulatorGathersIsRefused() {
        String hash = "ab".repeat(32);
        Ticket ticket = Ticket.of("r", "q", BEST);
        bad("counts 0", () -> new DrawPart(hash, ImmutableSortedMap.of("q", 0), ImmutableList.of()), "was 0");
        bad("no hash", () -> new DrawPart("ab", ImmutableSortedMap.of(), ImmutableList.of()), "Lock hash of a part");
        bad(
                "no ticket",
                () -> new DrawPart(
                        hash, ImmutableSortedMap.of("q", 1), ImmutableList.of(Ticket.of("r", "q", "FF".repeat(32)))),
                "Ticket of 'r' must be 64 lower-case hex digits");
        bad(
                "twice",
                () -> new DrawPart(hash, ImmutableSortedMap.of("q", 2), ImmutableList.of(ticket, ticket)),
                "Entrant 'r' is added twice");
        bad(
                "not least first",
                () -> new DrawPart(
                        hash,
                        ImmutableSortedMap.of("q", 2),
                        ImmutableList.of(Ticket.of("s", "q", "f".repeat(64)), ticket)),
                "must stand least first, was 0000");
        bad(
                "more than counted",
                () -> new DrawPart(hash, ImmutableSortedMap.of("p", 1), ImmutableList.of(ticket)),
                "more tickets of quota 'q' than the entrants that it counts, 0");
    }

    private static void bad(String what, Runnable made, String message) {
        assertThatIllegalArgumentException().as(what).isThrownBy(made::run).withMessageContaining(message);
    }

    @Test
    void undeclaredQuotaLeavesADrawFromAFileAsItWas() {
        LockedDraw lock = filed(2);
        DrawAccumulator accumulator = accumulator(lock);
        DrawPart part = new DrawPart(lock.hash(), ImmutableSortedMap.of("making", 1, "other", 1), ImmutableList.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.merge(part))
                .withMessageContaining("Quota 'other' is not declared");
        assertThat(accumulator.part().counts()).isEmpty();
    }

    @Test
    void ticketsLostOnTheWayToADrawFromAFileAreMissed() {
        LockedDraw lock = filed(2);
        DrawAccumulator whole = accumulator(lock);
        ENTRANTS.forEach(whole::add);
        DrawPart part = whole.part();
        DrawAccumulator accumulator = accumulator(lock);
        bad(
                "one lost",
                () -> accumulator.merge(new DrawPart(
                        part.lockHash(),
                        part.counts(),
                        part.kept().subList(1, part.kept().size()))),
                "so that it must keep the least ");
        assertThat(accumulator.part().counts()).isEmpty();
        accumulator.merge(part);
        assertThat(accumulator.finish()).isEqualTo(whole.finish());
    }

    @Test
    void entrantsBeyondThoseOfTheLockAreRefusedAtOnce() {
        LockedDraw lock = filed(2);
        DrawAccumulator accumulator = accumulator(lock);
        ImmutableSortedMap<String, Integer> counts = ImmutableSortedMap.of("making", 15, "retail", 13);
        bad(
                "a part with too many",
                () -> accumulator.merge(new DrawPart(lock.hash(), counts, ImmutableList.of())),
                "has 12 entrants of quota 'retail' in its lock, but more were added");
        assertThat(accumulator.part().counts()).isEmpty();
        Draws.entrants("retail", 12).forEach(accumulator::add);
        bad("one too many", () -> accumulator.add(Entrant.of("retail-013", "retail")), "but more were added");
    }

    @Test
    void waitlistMayBeAllWhoWait() {
        DrawAccumulator accumulator = accumulator(filed(Integer.MAX_VALUE));
        ENTRANTS.forEach(accumulator::add);
        DrawRecord record = accumulator.finish();

        assertThat(record.tickets()).hasSameSizeAs(ENTRANTS);
    }

    private static LockedDraw filed(int waitlist) {
        DrawRequest listed = Draws.request(Draws.tokyo(), ENTRANTS);
        return LOTTERY.lock(DrawRequest.builder()
                .id(listed.id())
                .rules(listed.rules())
                .entrantFile(new EntrantFile(
                        ImmutableSortedMap.of("making", 15, "retail", 12, "service", 30),
                        false,
                        "ab".repeat(32),
                        waitlist))
                .seed(listed.seed())
                .lockedAt(listed.lockedAt())
                .build());
    }

    private static DrawAccumulator accumulator(LockedDraw lock) {
        return LOTTERY.accumulate(lock, Draws.SECRET, Draws.VALUES, Draws.DRAWN_AT);
    }
}
