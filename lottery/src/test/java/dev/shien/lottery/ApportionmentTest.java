package dev.shien.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.selection.Apportionment;
import dev.shien.domain.selection.Sharing;
import dev.shien.domain.selection.Ties;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against official results of elections and published draws. */
class ApportionmentTest {

    @ParameterizedTest
    @CsvSource({"hamilton, LARGEST_REMAINDER", "dhondt, DHONDT", "saintelague, SAINTE_LAGUE", "adams, ADAMS"})
    void agreesWithBalinskiAndYoung(String column, Apportionment method) {
        for (JsonNode table : SharedData.json("apportionment/balinski-young.json")) {
            assertThat(share(method, table.get("seats").intValue(), longs(table.get("votes"))))
                    .isEqualTo(ints(table.get(column)));
        }
    }

    @Test
    void agreesWithTheAustrianNationalCouncil() {
        for (JsonNode election : SharedData.json("apportionment/austria-nationalrat.json")) {
            ImmutableLongArray votes = above(longs(election.get("votes")), 4);
            assertThat(share(Apportionment.DHONDT, election.get("seats").intValue(), votes))
                    .as("Austria %s", election.get("year"))
                    .isEqualTo(ints(election.get("official_dhondt")));
        }
    }

    @Test
    void agreesWithTheKnesset() {
        for (JsonNode election : SharedData.json("apportionment/knesset.json")) {
            ImmutableIntArray official = ints(election.get("official_dhondt"));
            assertThat(share(
                            Apportionment.DHONDT,
                            (int) official.stream().asLongStream().sum(),
                            longs(election.get("votes"))))
                    .as("Knesset %s", election.get("knesset"))
                    .isEqualTo(official);
        }
    }

    @Test
    void agreesWithTheBundestagOf2025() {
        JsonNode election = SharedData.json("apportionment/bundestag-2025.json");
        assertThat(share(Apportionment.SAINTE_LAGUE, 630, longs(election.get("votes_provisional"))))
                .isEqualTo(ints(election.get("seats")));
    }

    @Test
    void agreesWithThreeDrawsOfTheJapanMint() {
        for (JsonNode draw : SharedData.json("japan/mint-weighted-frames.json").get("draws")) {
            long home = draw.get("home").longValue() * 2;
            assertThat(share(
                            Apportionment.LARGEST_REMAINDER,
                            draw.get("seats").intValue(),
                            ImmutableLongArray.of(home, draw.get("other").longValue())))
                    .as("%s", draw.get("frame"))
                    .isEqualTo(ImmutableIntArray.of(
                            draw.get("home_seats").intValue(),
                            draw.get("other_seats").intValue()));
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

    private static ImmutableIntArray share(Apportionment method, int seats, ImmutableLongArray claims) {
        return SeatShares.of(new Sharing(method, Ties.DECLARED_ORDER), seats, claims);
    }

    private static ImmutableLongArray above(ImmutableLongArray votes, int percent) {
        long all = votes.stream().sum();
        return ImmutableLongArray.copyOf(votes.stream().map(v -> v * 100 >= all * percent ? v : 0));
    }

    private static ImmutableLongArray longs(JsonNode numbers) {
        return ImmutableLongArray.copyOf(stream(numbers));
    }

    private static ImmutableIntArray ints(JsonNode numbers) {
        return ImmutableIntArray.copyOf(stream(numbers).mapToInt(Math::toIntExact));
    }

    private static LongStream stream(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false).mapToLong(JsonNode::longValue);
    }
}
