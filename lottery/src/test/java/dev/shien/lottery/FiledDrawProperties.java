package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.Ticket;
import dev.shien.testkit.selection.DrawCase;
import dev.shien.testkit.selection.SelectionArbitraries;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class FiledDrawProperties {

    /** Rule 1: the tickets that are kept select whom all tickets would, in any order of open and reserved seats. */
    @Tag("slow")
    @Property(tries = 200)
    void theKeptTicketsSelectWhomAllWould(
            @ForAll(supplier = SelectionArbitraries.SimpleDraws.class) DrawCase draw,
            @ForAll @IntRange(max = 4) int waitlist,
            @ForAll @IntRange(max = 3) int open,
            @ForAll OpenSeats.Order order) {
        LockedDraw lock = QuotaLottery.create().lock(filed(draw, waitlist, open, order));
        Opening opening = Opening.of(lock, draw.secret(), draw.sources(), draw.drawnAt());
        TicketMaker maker = new TicketMaker(opening);
        ImmutableList<Ticket> all = TicketMaker.inOrder(
                draw.request().entrants().stream().map(maker::ticket).toList());

        DrawAccumulator accumulator =
                QuotaLottery.create().accumulate(lock, draw.secret(), draw.sources(), draw.drawnAt());
        draw.request().entrants().forEach(accumulator::add);
        DrawRecord record = accumulator.finish();

        Seating whole = Seating.of(lock, all);
        assertThat(record.selected()).isEqualTo(whole.selected());
        for (int q = 0; q < record.waitlist().size(); q++) {
            ImmutableList<String> kept = record.waitlist().get(q).receipts();
            ImmutableList<String> waiting = whole.waitlist().get(q).receipts();
            assertThat(kept)
                    .isEqualTo(waiting.subList(0, kept.size()))
                    .hasSizeGreaterThanOrEqualTo(Math.min(waitlist, waiting.size()));
        }
        assertThat(record.tickets()).isEqualTo(TicketMaker.inOrder(record.tickets()));
    }

    private static DrawRequest filed(DrawCase draw, int waitlist, int open, OpenSeats.Order order) {
        DrawRequest request = draw.request();
        Map<String, Integer> demand = new TreeMap<>();
        request.entrants().forEach(e -> demand.merge(e.quota(), 1, Integer::sum));
        SeatRules rules = request.rules();
        return DrawRequest.builder()
                .id(request.id())
                .rules(rules.withSeats(
                        rules.capacity() + open, rules.quotas(), new OpenSeats(open, order, OpenSeats.Tickets.ONE)))
                .entrantFile(new EntrantFile(ImmutableSortedMap.copyOf(demand), true, "ab".repeat(32), waitlist))
                .seed(request.seed())
                .lockedAt(request.lockedAt())
                .build();
    }
}
