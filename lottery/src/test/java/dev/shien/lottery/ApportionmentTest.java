package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.selection.Apportionment;
import dev.shien.domain.selection.Sharing;
import dev.shien.domain.selection.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against official results of elections and published draws. */
class ApportionmentTest {

    @ParameterizedTest
    @CsvSource({"LARGEST_REMAINDER", "DHONDT", "SAINTE_LAGUE", "ADAMS"})
    void agreesWithBalinskiAndYoung(Apportionment method) {
        for (JsonNode table : Facts.rows("balinski-young")) {
            assertThat(share(method, table.get("seats").intValue(), Facts.longs(table.get("claims"))))
                    .isEqualTo(Facts.ints(table.get(method.name())));
        }
    }

    @Test
    void agreesWithTheAustrianNationalCouncil() {
        for (JsonNode election : Facts.rows("austria-nationalrat")) {
            ImmutableLongArray votes = above(Facts.longs(election.get("claims")), 4);
            assertThat(share(Apportionment.DHONDT, election.get("seats").intValue(), votes))
                    .as("%s", election.get("election"))
                    .isEqualTo(Facts.ints(election.get("shares")));
        }
    }

    @Test
    void agreesWithTheKnesset() {
        agrees(Apportionment.DHONDT, "knesset");
    }

    @Test
    void agreesWithTheBundestagOf2025() {
        agrees(Apportionment.SAINTE_LAGUE, "bundestag-2025");
    }

    @Test
    void agreesWithThreeDrawsOfTheJapanMint() {
        agrees(Apportionment.LARGEST_REMAINDER, "mint-draws");
    }

    private static void agrees(Apportionment method, String facts) {
        for (JsonNode row : Facts.rows(facts)) {
            assertThat(share(method, row.get("seats").intValue(), Facts.longs(row.get("claims"))))
                    .as("%s", row)
                    .isEqualTo(Facts.ints(row.get("shares")));
        }
    }

    @ParameterizedTest
    @CsvSource({"LARGEST_REMAINDER", "DHONDT", "SAINTE_LAGUE", "ADAMS"})
    void tiesGoToTheFirstClaim(Apportionment method) {
        assertThat(share(method, 1, ImmutableLongArray.of(5, 5))).isEqualTo(ImmutableIntArray.of(1, 0));
        assertThat(share(method, 0, ImmutableLongArray.of(0, 0))).isEqualTo(ImmutableIntArray.of(0, 0));
        assertThat(share(method, 3, ImmutableLongArray.of(0, 7))).isEqualTo(ImmutableIntArray.of(0, 3));
    }

    @Test
    void refusesWhatCannotBeShared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(Apportionment.DHONDT, -1, ImmutableLongArray.of(1)))
                .withMessageContaining("was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(Apportionment.DHONDT, 1, ImmutableLongArray.of(1, -2)))
                .withMessageContaining("-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(Apportionment.ADAMS, 1, ImmutableLongArray.of(0)))
                .withMessageContaining("need a claim above 0");
    }

    @Test
    void seatsTooManyToBeGivenOneByOne() {
        ImmutableIntArray seats = share(
                Apportionment.DHONDT,
                2_000_000_000,
                ImmutableLongArray.of(2_000_000_000L, 1_000_000_000L, 1_000_000_000L));

        assertThat(seats.asList()).containsExactly(1_000_000_000, 500_000_000, 500_000_000);
    }

    private static ImmutableIntArray share(Apportionment method, int seats, ImmutableLongArray claims) {
        return SeatShares.of(new Sharing(method, Ties.DECLARED_ORDER), seats, claims);
    }

    private static ImmutableLongArray above(ImmutableLongArray votes, int percent) {
        long all = votes.stream().sum();
        return ImmutableLongArray.copyOf(votes.stream().map(v -> v * 100 >= all * percent ? v : 0));
    }
}
