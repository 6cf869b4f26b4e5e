package dev.shien.scheduling.internal.conflict;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.known;
import static dev.shien.scheduling.internal.crowd.SmallGroups.letters;
import static dev.shien.scheduling.internal.crowd.SmallGroups.numbers;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.tables;
import static dev.shien.scheduling.internal.crowd.SmallGroups.valued;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which rules are named where not all can be kept. */
class ConflictTest {

    private static final Weight HARD = Weight.HARD;

    private static ImmutableList<Text> rules(GroupProblem.Builder problem) {
        return Conflict.of(problem.build(), () -> false).stream()
                .map(Reason::text)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> inEnglish(GroupProblem.Builder problem) {
        return rules(problem).stream().map(Text::en).collect(ImmutableList.toImmutableList());
    }

    @Test
    void nothingIsSaidOfAProblemThatHasAPlan() {
        assertThat(rules(people(groupsOf(2), "abcd", "abcd").addCriteria(Apart.hard(pairs("ab")))))
                .isEmpty();
    }

    @Test
    void nothingIsSaidAfterAStop() {
        assertThat(Conflict.of(people(groupsOf(2), "abc", "abc").build(), () -> true))
                .isEmpty();
        assertThat(Conflict.of(people(groupsOf(2), "abc", "abc").build(), () -> false))
                .hasSize(2);
    }

    @Test
    void pairsAreToldApartByTheirCode() {
        GroupProblem problem = people(groupsOf(3), "abcdef", "abcdef")
                .addCriteria(Together.hard(pairs("ab bc")), Apart.hard(pairs("ac")))
                .build();

        assertThat(Conflict.of(problem, () -> false))
                .extracting(Reason::code)
                .contains("workshop.rule.apart", "workshop.rule.together");
    }

    @Test
    void rulesAreSaidInBothLanguages() {
        assertThat(rules(people(groupsOf(2), "abcd", "abcd")
                        .addSeats(new FixedSeat(1, "a", 1), new FixedSeat(1, "b", 2))
                        .addCriteria(Together.hard(pairs("ab cd")))))
                .containsExactly(
                        Text.of("第1回の出席者は4名である。", "4 people are present in round 1."),
                        Text.of("第1回にaはグループ1に座る。", "a sits at table 1 in round 1."),
                        Text.of("第1回にbはグループ2に座る。", "b sits at table 2 in round 1."),
                        Text.of("aとbは同じグループにする。", "a and b sit together."));
    }

    /** Where everybody must meet in the first rounds, rounds cannot be spared: others would be the first. */
    @Test
    void allRoundsAreNamedWhereEverybodyMustMeet() {
        assertThat(inEnglish(
                        people(groupsOf(2), "abcd", "abcd", "abcd", "abcd").addCriteria(new EveryoneMeets(2, HARD))))
                .containsExactly(
                        "4 people are present in round 1.",
                        "4 people are present in round 2.",
                        "4 people are present in round 3.",
                        "Every group has 2 members.",
                        "Pairs that do not meet in the first 2 rounds: 0");
    }

    /** In three rounds everybody can meet; but a and b may be neither alone with their kind nor together. */
    @Test
    void smallRoundsAreTriedWithoutMeetings() {
        assertThat(inEnglish(known(groupsOf(2), "abcd", "EEGG", "abcd", "abcd", "abcd")
                        .addCriteria(
                                new EveryoneMeets(3, HARD),
                                new NobodyAlone("x", ImmutableSet.of(), 2, HARD),
                                new Spread("x", HARD))))
                .contains(
                        "People with a value of x that fewer than 2 of their group have: 0",
                        "Pairs of a group that are alike in x: 0")
                .doesNotContain("Pairs that do not meet in the first 3 rounds: 0");
    }

    /** Three rounds of ten have too many meetings; but round 4 has sizes against it by itself. */
    @Test
    void conflictWithinARoundComesFirst() {
        assertThat(inEnglish(people(groupsOf(5), "abcdefghij", "abcdefghij", "abcdefghij", "abcdefghij", "abcdefg")
                        .addCriteria(new MostMeetings(1, HARD))))
                .containsExactly("7 people are present in round 4.", "Every group has 5 members.");
    }

    /** Rounds 1 and 2 repeat a meeting, which comes first among the criteria; but round 3 has kinds against it by itself. */
    @Test
    void conflictWithinARoundComesBeforeOneOfSeveralRounds() {
        assertThat(inEnglish(known(groupsOf(2), "abcd", "EEEG", "ab", "ab", "cd")
                        .addCriteria(new MostMeetings(1, HARD), new Alike("x", HARD))))
                .containsExactly(
                        "2 people are present in round 3.",
                        "Every group has 2 members.",
                        "Pairs of a group that differ in x: 0");
    }

    @Test
    void runIsNamedAsOne() {
        assertThat(rules(people(groupsOf(3), "abcde", "abc", "abcde", "abc").addRun(new RoundRun(1, 2))))
                .containsExactly(
                        Text.of(
                                "第1回から第2回までは同じグループで続け、そのいずれかに出席する者は5名である。",
                                "Groups stay together over rounds 1 to 2; 5 people are present in any of them."),
                        Text.of(
                                "各グループは3名である(続けるべき回では通算の人数)。",
                                "Every group has 3 members; in a run all count who sit there in any of its rounds."));
    }

    /** The given round of the run has a and b together, and so must the other one. */
    @Test
    void givenGroupsOfARunAreKept() {
        assertThat(inEnglish(people(groupsOf(2), "abcd", "abcd", "abcd")
                        .addRun(new RoundRun(1, 2))
                        .addFixed(given(1, "ab cd"))
                        .addCriteria(Apart.hard(pairs("ac ab")))))
                .containsExactly(
                        "Groups stay together over rounds 1 to 2; 4 people are present in any of them.",
                        "a and b do not sit together.");
    }

    /** One of the three who sat at the first table must go. */
    @Test
    void previousPlanIsKept() {
        assertThat(inEnglish(people(groupsOf(2), "abcd", "abcd", "abcd")
                        .addPrevious(given(1, "ab cd"))
                        .addPrevious(given(2, "abc d"))
                        .addCriteria(new LittleChange(HARD))))
                .containsExactly(
                        "4 people are present in round 2.",
                        "Every group has 2 members.",
                        "People at another table than in the previous plan: 0");
    }

    /** With a and b at the second table the first one cannot have its three. */
    @Test
    void seatsThatLeaveATableTooSmallAreNamed() {
        assertThat(inEnglish(people(tables(3, 4, 0, 3), "abcd", "abcd")
                        .addSeats(new FixedSeat(1, "a", 2), new FixedSeat(1, "b", 2))))
                .containsExactly(
                        "4 people are present in round 1.",
                        "The tables have 3 to 4, 0 to 3 members, in this order.",
                        "a sits at table 2 in round 1.",
                        "b sits at table 2 in round 1.");
    }

    /** Too many to be tried: both tables need somebody, and only one person can be E. */
    @Test
    void boundsAreLookedAtInLargeRounds() {
        assertThat(inEnglish(known(tables(1, 14, 1, 14), "abcdefghijklmn", "EGGGGGGGGGGGGG", "abcdefghijklmn")
                        .addCriteria(new RoleInEveryGroup("E", Optional.of("x"), HARD))))
                .containsExactly(
                        "14 people are present in round 1.",
                        "The tables have 1 to 14, 1 to 14 members, in this order.",
                        "Groups in which nobody can be E: 0");
    }

    /** Numbers are of no kind that is declared, neither those of people nor those of a round. */
    @Test
    void numbersThatAreNotDeclaredAreNumbersStill() {
        ImmutableMap<String, AttributeValue> one = ImmutableMap.of("goal", AttributeValue.quantity(1));
        ImmutableMap<String, AttributeValue> two = ImmutableMap.of("goal", AttributeValue.quantity(2));

        assertThat(inEnglish(valued(groupsOf(2), "ab", numbers(1, 2), "ab").addCriteria(new Alike("x", HARD))))
                .contains("Pairs of a group that differ in x: 0");
        assertThat(inEnglish(people(groupsOf(2), "ab")
                        .addRound(new Round(1, ImmutableSet.of("a", "b"), ImmutableMap.of("a", one, "b", two)))
                        .addCriteria(new Alike("goal", HARD))))
                .contains("Pairs of a group that differ in goal: 0");
    }

    /** What is known only of round 1 is asked about in round 2 alone, where nobody has it. */
    @Test
    void whatNobodyHasInARoundCanBeAskedAboutThere() {
        ImmutableMap<String, AttributeValue> goal = ImmutableMap.of("goal", AttributeValue.category("E"));
        GroupProblem.Builder problem = people(groupsOf(2), "abcd")
                .addRound(new Round(1, ImmutableSet.copyOf(letters("abcd")), Maps.toMap(letters("abcd"), p -> goal)))
                .addRound(Round.of(2, letters("abc")))
                .addCriteria(new Alike("goal", HARD));

        assertThat(inEnglish(problem))
                .containsExactly("3 people are present in round 2.", "Every group has 2 members.");
    }
}
