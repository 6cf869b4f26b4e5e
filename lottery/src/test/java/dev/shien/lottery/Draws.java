package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;

/** Draws that tests start from. */
public final class Draws {

    public static final OffsetDateTime LOCKED_AT = OffsetDateTime.parse("2024-07-03T18:00:00+09:00");
    public static final OffsetDateTime PUBLISHED_AT = OffsetDateTime.parse("2024-07-04T15:00:00+09:00");
    public static final OffsetDateTime DRAWN_AT = OffsetDateTime.parse("2024-07-04T16:00:00+09:00");
    public static final DrawSecret SECRET =
            DrawSecret.parse("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    public static final Source SOURCE = Source.of("TOPIX closing value of 2024-07-04", PUBLISHED_AT);
    public static final ImmutableMap<String, String> VALUES = ImmutableMap.of(SOURCE.name(), "2898.47");

    private Draws() {}

    /** The quotas of the first programme (R19): 40 seats, 10 + 10 + 20. */
    public static SeatRules tokyo(SpareSeats spareSeats, Transfer transfer) {
        return SeatRules.of(
                40,
                ImmutableList.of(
                        QuotaTarget.of("retail", 10), QuotaTarget.of("making", 10), QuotaTarget.of("service", 20)),
                spareSeats,
                transfer);
    }

    public static SeatRules tokyo() {
        return tokyo(SpareSeats.PROPORTIONAL_TO_EXCESS, Transfer.SAME_QUOTA_THEN_ACROSS);
    }

    public static ImmutableList<Entrant> entrants(int retail, int making, int service) {
        return ImmutableList.<Entrant>builder()
                .addAll(entrants("retail", retail))
                .addAll(entrants("making", making))
                .addAll(entrants("service", service))
                .build();
    }

    public static ImmutableList<Entrant> entrants(String quota, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Entrant.of("%s-%03d".formatted(quota, i), quota))
                .collect(ImmutableList.toImmutableList());
    }

    /** A request that lacks only the entrants. */
    public static DrawRequest.Builder builder(SeatRules rules, Source... sources) {
        return DrawRequest.builder()
                .id(DrawId.first("tokyo-2024", "call-1"))
                .rules(rules)
                .seed(new SeedTerms(SECRET.commitment(), ImmutableList.copyOf(sources)))
                .lockedAt(LOCKED_AT);
    }

    public static DrawRequest request(SeatRules rules, Iterable<Entrant> entrants) {
        return builder(rules, SOURCE).addAllEntrants(entrants).build();
    }

    public static DrawRecord draw(SeatRules rules, Iterable<Entrant> entrants) {
        QuotaLottery lottery = QuotaLottery.create();
        return lottery.draw(lottery.lock(request(rules, entrants)), SECRET, VALUES, DRAWN_AT);
    }
}
