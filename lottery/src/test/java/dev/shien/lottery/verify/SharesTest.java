package dev.shien.lottery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.Json;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Apportionment;
import dev.shien.domain.selection.Sharing;
import dev.shien.domain.selection.Ties;
import dev.shien.lottery.Facts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The verifier's own apportionment: against official results, and against seats given one by one. */
class SharesTest {

    @ParameterizedTest
    @EnumSource
    void agreesWithBalinskiAndYoung(Apportionment method) {
        agrees(method, "balinski-young", method.name());
    }

    @ParameterizedTest
    @CsvSource({"DHONDT, knesset", "SAINTE_LAGUE, bundestag-2025", "LARGEST_REMAINDER, mint-draws"})
    void agreesWithOfficialResults(Apportionment method, String facts) {
        agrees(method, facts, "shares");
    }

    private static void agrees(Apportionment method, String facts, String shares) {
        for (JsonNode row : Facts.rows(facts)) {
            long[] claims = Facts.longs(row.get("claims")).toArray();
            assertThat(share(method, Ties.DECLARED_ORDER, row.get("seats").intValue(), claims))
                    .as("%s", row)
                    .containsExactly(
                            Facts.ints(row.get(shares)).stream().asLongStream().toArray());
        }
    }

    /** All claims of three up to 5, or of two up to 9, for up to 7 seats. */
    @ParameterizedTest
    @EnumSource
    void agreesWithSeatsGivenOneByOne(Apportionment method) {
        for (Ties ties : Ties.values()) {
            for (int number = 1; number < 6 * 6 * 6; number++) {
                agreesOneByOne(method, ties, number % 6, number / 6 % 6, number / 36);
            }
            for (int number = 1; number < 100; number++) {
                agreesOneByOne(method, ties, number % 10, number / 10);
            }
        }
    }

    private static void agreesOneByOne(Apportionment method, Ties ties, long... claims) {
        for (int seats = 0; seats <= 7; seats++) {
            assertThat(share(method, ties, seats, claims))
                    .as("%s, %s, %d seats, claims %s", method, ties, seats, Arrays.toString(claims))
                    .containsExactly(
                            method == Apportionment.LARGEST_REMAINDER
                                    ? byRemainders(ties, seats, claims)
                                    : byAverages(method, ties, seats, claims));
        }
    }

    @Test
    void seatsTooManyToBeGivenOneByOne() {
        long billion = 1_000_000_000;
        for (Apportionment method : Apportionment.values()) {
            assertThat(share(method, Ties.DECLARED_ORDER, 2_000_000_000, 2 * billion, billion, billion))
                    .containsExactly(billion, billion / 2, billion / 2);
        }
    }

    private static long[] share(Apportionment method, Ties ties, int seats, long... claims) {
        return Shares.of(Json.toTree(new Sharing(method, ties)), seats, claims);
    }

    private static long[] byAverages(Apportionment method, Ties ties, int seats, long[] claims) {
        Comparator<Integer> order = order(ties, claims);
        long[] given = new long[claims.length];
        for (int seat = 0; seat < seats; seat++) {
            Comparator<Integer> byAverage = Comparator.comparing(q -> average(method, claims[q], given[q]));
            given[
                    claimants(claims).stream()
                            .min(byAverage.reversed().thenComparing(order))
                            .orElseThrow()]++;
        }
        return given;
    }

    /** What is divided by 0 goes before all else, by its claim. */
    private static Rational average(Apportionment method, long claim, long given) {
        long divisor = switch (method) {
            case DHONDT -> given + 1;
            case SAINTE_LAGUE -> 2 * given + 1;
            default -> given;
        };
        return divisor == 0 ? Rational.of(1_000_000 * claim) : Rational.of(claim, divisor);
    }

    private static long[] byRemainders(Ties ties, int seats, long[] claims) {
        long all = LongStream.of(claims).sum();
        long[] given = LongStream.of(claims).map(c -> seats * c / all).toArray();
        Comparator<Integer> byRemainder =
                Comparator.comparing(q -> Rational.of(seats * claims[q], all).minus(Rational.of(given[q])));
        IntStream.range(0, claims.length)
                .boxed()
                .sorted(byRemainder.reversed().thenComparing(order(ties, claims)))
                .limit(seats - LongStream.of(given).sum())
                .toList()
                .forEach(q -> given[q]++);
        return given;
    }

    private static Comparator<Integer> order(Ties ties, long[] claims) {
        Comparator<Integer> declared = Comparator.naturalOrder();
        Comparator<Integer> greater = Comparator.comparingLong(q -> -claims[q]);
        return ties == Ties.DECLARED_ORDER ? declared : greater.thenComparing(declared);
    }

    private static List<Integer> claimants(long[] claims) {
        return IntStream.range(0, claims.length)
                .filter(q -> claims[q] > 0)
                .boxed()
                .toList();
    }
}
