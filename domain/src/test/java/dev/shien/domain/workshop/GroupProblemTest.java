package dev.shien.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupProblemTest {

    private static GroupProblem.Builder problem() {
        return GroupProblem.builder()
                .size(GroupSize.around(5, 1))
                .addParticipant(Participant.of(
                        "p1", ImmutableMap.of("industry", AttributeValue.category("E"), "staff", quantity(20))))
                .addParticipant(Participant.of("p2", ImmutableMap.of("issues", AttributeValue.tags("a", "b"))))
                .addRound(new Round(
                        1,
                        ImmutableSet.of("p1", "p2"),
                        ImmutableMap.of("p1", ImmutableMap.of("goal", AttributeValue.category("ledger")))))
                .addRound(Round.of(2, ImmutableList.of("p1", "p2")));
    }

    private static AttributeValue quantity(long value) {
        return AttributeValue.quantity(value);
    }

    @Test
    void problemComesBackFromItsJson() {
        GroupProblem problem = problem()
                .addRun(new RoundRun(1, 2))
                .addApart(new ApartPair("p1", "p2"))
                .greatestMeetings(3)
                .addFixed(new FixedRound(1, ImmutableList.of(ImmutableSet.of("p1"), ImmutableSet.of("p2"))))
                .addCriteria(new Criterion.Alike("goal", 3), new Criterion.FewRepeats(5))
                .build();

        assertThat(CanonicalJson.string(Json.toTree(problem)))
                .contains("\"staff\":20", "\"issues\":[\"a\",\"b\"]", "\"criterion\":\"ALIKE\"");
        assertThat(Json.fromTree(Json.toTree(problem), GroupProblem.class)).isEqualTo(problem);
    }

    @Test
    void situationCoversTheAttributeOfTheSameName() {
        GroupProblem problem = problem().build();

        assertThat(problem.value(problem.rounds().get(0), problem.participants().get(0), "goal"))
                .contains(AttributeValue.category("ledger"));
        assertThat(problem.value(problem.rounds().get(1), problem.participants().get(0), "goal"))
                .isEmpty();
        assertThat(problem.value(problem.rounds().get(1), problem.participants().get(0), "staff"))
                .contains(quantity(20));
    }

    @Test
    void contradictionsAreRefusedAndNamed() {
        refused(problem().addParticipant(Participant.of("p1", ImmutableMap.of())), "Participant 'p1' is given twice");
        refused(problem().addRound(Round.of(2, ImmutableList.of())), "Round '2' is given twice");
        refused(problem().addRound(Round.of(3, ImmutableList.of("p9"))), "Unknown participant 'p9' in round 3");
        refused(problem().addRuns(new RoundRun(1, 2), new RoundRun(2, 3)), "Round 2 must not be in two runs");
        refused(problem().addRun(new RoundRun(7, 8)), "Run 7-8 contains no round");
        refused(problem().addApart(new ApartPair("p1", "p7")), "Unknown participant 'p7'");
        refused(
                problem()
                        .addFixed(new FixedRound(
                                1, ImmutableList.of(ImmutableSet.of("p1"), ImmutableSet.of("p1", "p2")))),
                "'p1' sits in two groups of fixed round 1");
    }

    private static void refused(GroupProblem.Builder builder, String because) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(because);
    }

    @Test
    void numberOfGroupsBringsSizesNearestToTheTarget() {
        GroupSize size = GroupSize.around(5, 1);

        assertThat(size.groups(40)).hasValue(8);
        assertThat(size.groups(38)).hasValue(8);
        assertThat(size.groups(37)).hasValue(7);
        assertThat(size.groups(8)).hasValue(2);
        assertThat(size.groups(7)).isEmpty();
        assertThat(size.seats(7)).isEqualTo(6);
        assertThat(size.seats(3)).isZero();
    }

    @Test
    void differenceFollowsTheKindOfValue() {
        assertThat(difference(AttributeValue.category("a"), AttributeValue.category("a")))
                .isZero();
        assertThat(difference(AttributeValue.category("a"), AttributeValue.category("b")))
                .isEqualTo(1000);
        assertThat(difference(AttributeValue.tags("a", "b", "c"), AttributeValue.tags("b", "c", "d")))
                .isEqualTo(500);
        assertThat(difference(quantity(10), quantity(60))).isEqualTo(500);
        assertThat(difference(quantity(10), AttributeValue.category("10"))).isEqualTo(1000);
        assertThat(Likeness.difference(Optional.empty(), Optional.empty(), 0)).isEqualTo(1000);
    }

    private static int difference(AttributeValue one, AttributeValue other) {
        return Likeness.difference(Optional.of(one), Optional.of(other), 100);
    }
}
