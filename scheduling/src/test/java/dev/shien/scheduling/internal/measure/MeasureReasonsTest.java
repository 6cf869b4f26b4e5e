package dev.shien.scheduling.internal.measure;

import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.known;
import static dev.shien.scheduling.internal.crowd.SmallGroups.numbers;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.valued;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of those who sit together, in both languages. */
class MeasureReasonsTest {

    private static final Weight SOME = Weight.of(1);

    private static GroupProblem.Builder six(String kinds) {
        return known(groupsOf(3), "abcdef", kinds, "abcdef", "abcdef").putAttribute("x", AttributeScale.Kind.CATEGORY);
    }

    @Test
    void whatMostOfThemShare() {
        Measured alike = Measured.of(six("GEEGG."), new Alike("x", SOME));

        assertThat(alike.text(0, "ade")).isEqualTo(Text.of("全員の「x」が「G」で共通する。", "All 3 share x 'G'."));
        assertThat(alike.text(0, "abc")).isEqualTo(Text.of("3名中2名の「x」が「E」である。", "2 of 3 have x 'E'."));
        assertThat(alike.text(0, "bde")).isEqualTo(Text.of("3名中2名の「x」が「G」である。", "2 of 3 have x 'G'."));
        assertThat(alike.text(0, "ab")).isEqualTo(Text.of("2名中1名の「x」が「E」である。", "1 of 2 have x 'E'."));
        assertThat(alike.reason(0, "abc").orElseThrow().arguments())
                .containsEntry("members", "2")
                .containsEntry("size", "3")
                .containsEntry("value", "E");
    }

    @Test
    void whatIsNotKnownOfAny() {
        Measured alike = Measured.of(six("GEEGG."), new Alike("x", SOME));
        Measured balanced = Measured.of(
                known(groupsOf(3), "abc", "...", "abc").putAttribute("x", AttributeScale.Kind.QUANTITY),
                new Balanced("x", SOME));

        assertThat(alike.text(0, "f")).isEqualTo(Text.of("「x」は誰についても分からない。", "x is not known of any of them."));
        assertThat(alike.reason(0, "f").orElseThrow().code()).isEqualTo("workshop.group.alike");
        assertThat(balanced.reason(0, "abc").orElseThrow().code()).isEqualTo("workshop.group.balanced");
    }

    @Test
    void howManyKindsThereAre() {
        Measured spread = Measured.of(six("GEEGG."), new Spread("x", SOME));

        assertThat(spread.text(0, "abc")).isEqualTo(Text.of("「x」は2種類(E・G)である。", "2 kinds of x: E, G."));
        assertThat(spread.reason(0, "f").orElseThrow().code()).isEqualTo("workshop.group.spread");
    }

    @Test
    void fromWhereToWhereNumbersAre() {
        Measured alike = Measured.of(valued(groupsOf(3), "abc", numbers(7, -2, 4), "abc"), new Alike("x", SOME));

        assertThat(alike.text(0, "abc")).isEqualTo(Text.of("「x」は-2から7までである。", "x is from -2 to 7."));
        assertThat(alike.text(0, "c")).isEqualTo(Text.of("「x」は4から4までである。", "x is from 4 to 4."));
        assertThat(alike.reason(0, "ab").orElseThrow().arguments())
                .containsEntry("least", "-2")
                .containsEntry("greatest", "7");
    }

    /** The mean is 15 and the range 30: that of 0 and 10 is a third of it below, that of 10 a sixth. */
    @Test
    void howFarTheMeanIsFromThatOfAll() {
        Measured balanced =
                Measured.of(valued(groupsOf(2), "abcd", numbers(0, 10, 20, 30), "abcd"), new Balanced("x", SOME));

        assertThat(balanced.text(0, "ab"))
                .isEqualTo(Text.of("「x」の平均は全体より幅の33.4%低い。", "The mean of x is 33.4 % of the range below that of all."));
        assertThat(balanced.text(0, "c"))
                .isEqualTo(Text.of("「x」の平均は全体より幅の16.7%高い。", "The mean of x is 16.7 % of the range above that of all."));
        assertThat(balanced.text(0, "ad")).isEqualTo(Text.of("「x」の平均は全体と同じである。", "The mean of x is that of all."));
        assertThat(balanced.reason(0, "ab").orElseThrow().arguments()).containsEntry("thousandths", "-334");
        assertThat(balanced.reason(0, "cd").orElseThrow().arguments()).containsEntry("thousandths", "334");
        assertThat(balanced.reason(0, "ad").orElseThrow().arguments()).containsEntry("thousandths", "0");
    }

    /** Of two steps that of a is the lower, half of the range below the mean; of c it is not known. */
    @Test
    void meanIsThatOfThoseWhoseNumberIsKnown() {
        Measured balanced = Measured.of(
                known(groupsOf(3), "abc", "LH.", "abc")
                        .putAttribute("x", new AttributeScale.Ordered(ImmutableList.of("L", "H"))),
                new Balanced("x", SOME));

        assertThat(balanced.text(0, "ac").en()).isEqualTo("The mean of x is 50.0 % of the range below that of all.");
    }

    @Test
    void whoIsAlone() {
        Measured alone = Measured.of(six("GEEGG."), new NobodyAlone("x", ImmutableSet.of(), 2, SOME));

        assertThat(alone.text(0, "abc")).isEqualTo(Text.of("「x」が次の人は2名に満たない: G。", "Fewer than 2 have x G."));
        assertThat(alone.text(0, "bcf")).isEqualTo(Text.of("「x」で孤立している人はいない。", "Nobody is alone in x."));
    }

    /** In round 2 a and b sit together again, as one of three pairs. */
    @Test
    void whoHasMetBefore() {
        Measured repeats = Measured.of(six("......"), new FewRepeats(SOME), "abc def", "abd cef");

        assertThat(repeats.text(0, "abc"))
                .isEqualTo(Text.of("これまでに同じグループになった組はない。", "No two of them have sat together before."));
        assertThat(repeats.text(1, "abd"))
                .isEqualTo(Text.of("3組中1組がこれまでに同じグループになっている。", "1 of 3 pairs have sat together before."));
        assertThat(Measured.of(six("......"), new MostMeetings(1, SOME), "abc def", "abd cef")
                        .text(1, "abd")
                        .en())
                .startsWith("1 of 3 pairs");
        assertThat(Measured.of(six("......"), new MostMeetings(2, SOME), "abc def", "abd cef")
                        .reason(1, "abd"))
                .isEmpty();
    }

    @Test
    void whoShouldSitTogether() {
        Measured together = Measured.of(six("......"), new Together(pairs("ab bc ad"), SOME));

        assertThat(together.text(0, "abc"))
                .isEqualTo(Text.of("同じグループにすべき組がいる: a–b, b–c。", "It holds who should sit together: a–b, b–c."));
        assertThat(together.reason(0, "ace")).isEmpty();
    }

    @Test
    void whoCanTakeARole() {
        Measured role = Measured.of(six("GEEGG."), new RoleInEveryGroup("E", Optional.of("x"), SOME));

        assertThat(role.text(0, "abc")).isEqualTo(Text.of("「E」を担える人は2名である。", "2 can be E."));
        assertThat(role.text(0, "adf")).isEqualTo(Text.of("「E」を担える人はいない。", "Nobody can be E."));
    }

    @Test
    void ofSomeCriteriaNothingIsSaid() {
        assertThat(Measured.of(six("......"), new Apart(pairs("ab"), SOME)).reason(0, "abc"))
                .isEmpty();
        assertThat(Measured.of(six("......"), new EveryoneMeets(1, SOME)).reason(0, "abc"))
                .isEmpty();
        assertThat(Measured.of(six("......"), new LittleChange(SOME)).reason(0, "abc"))
                .isEmpty();
    }
}
