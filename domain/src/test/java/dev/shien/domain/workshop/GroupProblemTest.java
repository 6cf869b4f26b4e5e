package dev.shien.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Weight;
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
                .putAttribute("level", new AttributeScale.Ordered(ImmutableList.of("low", "high")))
                .putAttribute("size", AttributeScale.Kind.QUANTITY)
                .addSeat(new FixedSeat(2, "p1", 1))
                .addPrevious(new FixedRound(2, ImmutableList.of(ImmutableSet.of("p1", "p2"))))
                .addCriteria(Apart.hard(ImmutableList.of(new ParticipantPair("p1", "p2"))))
                .addCriteria(new RoleInEveryGroup("chair", Optional.empty(), Weight.of(3)))
                .addCriteria(new NobodyAlone("industry", ImmutableSet.of("E"), 2, Weight.HARD))
                .addFixed(new FixedRound(1, ImmutableList.of(ImmutableSet.of("p1"), ImmutableSet.of("p2"))))
                .addCriteria(new Alike("goal", 3), new FewRepeats(5))
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
        refused(problem().addRound(Round.of(2, ImmutableList.of("p1"))), "Round '2' is given twice");
        refused(problem().addRound(Round.of(3, ImmutableList.of("p9"))), "Unknown participant 'p9' in round 3");
        refused(problem().addRuns(new RoundRun(1, 2), new RoundRun(2, 3)), "Round 2 must not be in two runs");
        refused(problem().addRun(new RoundRun(7, 8)), "Run 7-8 contains no round");
        refused(
                problem().addCriteria(Apart.hard(ImmutableList.of(new ParticipantPair("p1", "p7")))),
                "Unknown participant 'p7' in a pair of workshop.apart");
        refused(
                problem()
                        .addFixed(new FixedRound(
                                1, ImmutableList.of(ImmutableSet.of("p1"), ImmutableSet.of("p1", "p2")))),
                "'p1' sits in two groups of round 1 of fixed");
        refused(problem().addRound(Round.of(3, ImmutableList.of())), "Nobody is present in round 3");
        refused(
                problem().addCriteria(new FewRepeats(1), new FewRepeats(2)),
                "There are 2 criteria workshop.repeats with points, expected one at most");
    }

    @Test
    void attributesThatNobodyHasAndValuesOfAnotherScaleAreRefused() {
        refused(
                problem().addCriteria(new Alike("colour", 1)),
                "Unknown attribute 'colour' in workshop.alike.colour: it is not declared, and no participant has it");
        refused(
                problem().addCriteria(new Balanced("industry", 1)),
                "'p1' has a text for 'industry', expected a number, because groups are to be balanced");
        refused(
                problem().putAttribute("goal", new AttributeScale.Ordered(ImmutableList.of("policy", "staff"))),
                "'p1' in round 1 has a text for 'goal', expected one of scale Ordered");
        assertThat(problem()
                        .putAttribute("colour", AttributeScale.Kind.CATEGORY)
                        .addCriteria(new Alike("colour", 1))
                        .build()
                        .criteria())
                .hasSize(1);
    }

    @Test
    void seatsThatContradictEachOtherOrNobodyCanTakeAreRefused() {
        refused(
                problem().addSeats(new FixedSeat(2, "p1", 1), new FixedSeat(2, "p1", 2)),
                "The seat of 'p1' in round 2 is at table 2, but another one says table 1");
        refused(
                problem().addRun(new RoundRun(1, 2)).addSeats(new FixedSeat(1, "p1", 1), new FixedSeat(2, "p1", 2)),
                "The seat of 'p1' in round 2 is at table 2, but another one says table 1");
        refused(problem().addSeat(new FixedSeat(3, "p1", 1)), "The seat of 'p1' in round 3 is in an unknown round");
        refused(
                problem().addSeat(new FixedSeat(1, "p9", 1)),
                "The seat of 'p9' in round 1 is for an unknown participant");
        refused(problem().addSeat(new FixedSeat(1, "p1", 7)), "is at table 7, expected one of the tables 1 to 1");
        refused(
                problem()
                        .addFixed(new FixedRound(1, ImmutableList.of(ImmutableSet.of("p1"))))
                        .addSeat(new FixedSeat(1, "p1", 1)),
                "The seat of 'p1' in round 1 is in a round whose groups are given");
        refused(
                problem()
                        .addRun(new RoundRun(1, 2))
                        .addFixed(new FixedRound(1, ImmutableList.of(ImmutableSet.of("p2"), ImmutableSet.of("p1"))))
                        .addSeat(new FixedSeat(2, "p1", 1)),
                "The seat of 'p1' in round 2 is at table 1, but the groups of round 1 of the same run are given");
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

    /** Two participants who have these values, among others whose numbers range from 0 to 100. */
    private static int difference(AttributeValue one, AttributeValue other) {
        GroupProblem problem = GroupProblem.builder()
                .size(GroupSize.around(5, 1))
                .addParticipants(
                        Participant.of("a", ImmutableMap.of("x", one)),
                        Participant.of("b", ImmutableMap.of("x", other)),
                        Participant.of("c", ImmutableMap.of("x", quantity(0), "y", quantity(0))),
                        Participant.of("d", ImmutableMap.of("x", quantity(100))))
                .addRound(Round.of(1, ImmutableList.of("a", "b", "c", "d")))
                .build();
        return Likeness.of(problem, problem.rounds().get(0), "x").difference("a", "b");
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
        assertThat(Likeness.of(problem().build(), problem().build().rounds().get(0), "staff")
                        .difference("p1", "p2"))
                .isEqualTo(1000);
    }

    private static GroupProblem levels(AttributeScale scale, AttributeValue... levels) {
        GroupProblem.Builder problem =
                GroupProblem.builder().size(GroupSize.around(2, 0)).putAttribute("x", scale);
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        for (int i = 0; i < levels.length; i++) {
            problem.addParticipant(Participant.of("p" + i, ImmutableMap.of("x", levels[i])));
            ids.add("p" + i);
        }
        return problem.addRound(Round.of(1, ids.build())).build();
    }

    @Test
    void stepsOfAnOrderedScaleDifferByTheWayBetweenThem() {
        GroupProblem problem = levels(
                new AttributeScale.Ordered(ImmutableList.of("low", "middle", "high")),
                AttributeValue.category("low"),
                AttributeValue.category("middle"));

        assertThat(Likeness.of(problem, problem.rounds().get(0), "x").difference("p0", "p1"))
                .isEqualTo(500);
    }

    /** Of 0, 10 and 20 the mean is 10 and the range 20; the squares of the deviations are 250, 0 and 250, their mean 167. */
    @Test
    void deviationsAreSharesOfTheRangeFromTheMean() {
        GroupProblem problem = levels(AttributeScale.Kind.QUANTITY, quantity(0), quantity(10), quantity(20));
        Deviations deviations = Deviations.of(problem, problem.rounds().get(0), "x");

        assertThat(ImmutableList.of("p0", "p1", "p2").stream().map(deviations::mean))
                .containsExactly(-500L, 0L, 500L);
        assertThat(ImmutableList.of("p0", "p1", "p2").stream().map(deviations::spread))
                .containsExactly(83L, -167L, 83L);
        assertThat(deviations.mean("p9")).isZero();
        assertThat(Deviations.amount(1000, 0)).isEqualTo(1000);
    }

    @Test
    void sizesComeBackFromTheirJson() {
        ImmutableList.of(
                        GroupSize.around(5, 1),
                        new GroupCount(8),
                        new Tables(ImmutableList.of(new TableSize(0, 3), new TableSize(4, 6))))
                .forEach(size -> assertThat(Json.fromTree(Json.toTree(size), GroupSizes.class))
                        .isEqualTo(size));
    }
}
