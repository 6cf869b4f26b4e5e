package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.selection.Apportionment;
import dev.shien.domain.selection.Sharing;
import dev.shien.domain.selection.Ties;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Seats given at once are those that come of giving each by itself. */
class HighestAveragesProperties {

    @Tag("slow")
    @Property(tries = 500)
    void seatsAreThoseGivenOneByOne(
            @ForAll @IntRange(max = 60) int seats,
            @ForAll @Size(min = 1, max = 7) List<@IntRange(max = 30) Integer> claims,
            @ForAll Ties ties) {
        Assume.that(claims.stream().anyMatch(c -> c > 0));
        for (Apportionment method : List.of(Apportionment.DHONDT, Apportionment.SAINTE_LAGUE, Apportionment.ADAMS)) {
            ImmutableLongArray given = ImmutableLongArray.copyOf(
                    claims.stream().mapToLong(Integer::longValue).toArray());
            assertThat(SeatShares.of(new Sharing(method, ties), seats, given).asList())
                    .as("%s", method)
                    .containsExactlyElementsOf(oneByOne(method, ties, seats, claims));
        }
    }

    /** All claims stay far below the digits that this has, so that equal averages come out equal. */
    private static List<Integer> oneByOne(Apportionment method, Ties ties, int seats, List<Integer> claims) {
        Integer[] given = new Integer[claims.size()];
        Arrays.fill(given, 0);
        for (int seat = 0; seat < seats; seat++) {
            int best = 0;
            for (int i = 1; i < given.length; i++) {
                int order = average(method, claims.get(i), given[i])
                        .compareTo(average(method, claims.get(best), given[best]));
                boolean later = order == 0 && ties == Ties.GREATER_CLAIM && claims.get(i) > claims.get(best);
                best = order > 0 || later ? i : best;
            }
            given[best]++;
        }
        return List.of(given);
    }

    private static BigDecimal average(Apportionment method, int claim, int given) {
        BigDecimal claimed = BigDecimal.valueOf(claim);
        return switch (method) {
            case DHONDT -> claimed.divide(BigDecimal.valueOf(given + 1L), MathContext.DECIMAL128);
            case SAINTE_LAGUE -> claimed.divide(BigDecimal.valueOf(2L * given + 1), MathContext.DECIMAL128);
            default ->
                given == 0
                        ? claimed.scaleByPowerOfTen(9)
                        : claimed.divide(BigDecimal.valueOf(given), MathContext.DECIMAL128);
        };
    }
}
