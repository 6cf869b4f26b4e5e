package dev.shien.scheduling.workshop;

import static dev.shien.scheduling.internal.crowd.SmallGroups.given;
import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.seated;
import static dev.shien.scheduling.internal.crowd.SmallGroups.tables;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Sizing;
import dev.shien.scheduling.internal.measure.Measure;
import org.junit.jupiter.api.Test;

/** What is said of groups that keep the hard rules, and of such as do not. */
class RuleChecksTest {

    private static ImmutableList<RuleCheck> checks(GroupProblem.Builder problem, String... rounds) {
        Crowd crowd = new Crowd(problem.build());
        return RuleChecks.of(crowd, new Layout(crowd, Sizing.even(crowd)), Measure.all(crowd), seated(crowd, rounds));
    }

    private static ImmutableList<Text> broken(GroupProblem.Builder problem, String... rounds) {
        return checks(problem, rounds).stream()
                .filter(check -> !check.kept())
                .flatMap(check -> check.reasons().stream())
                .map(Reason::text)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> brokenInEnglish(GroupProblem.Builder problem, String... rounds) {
        return broken(problem, rounds).stream().map(Text::en).collect(ImmutableList.toImmutableList());
    }

    /** Four people in three rounds of a run, of which some are given. */
    private static GroupProblem.Builder run() {
        return people(groupsOf(2), "abcd", "abcd", "abcd", "abcd").addRun(new RoundRun(1, 3));
    }

    @Test
    void rulesThatAreKeptAreAllSaid() {
        GroupProblem.Builder problem = people(new GroupSize(1, 2, 3), "abcd", "abcd", "abcd", "abc")
                .addSeat(new FixedSeat(1, "a", 1))
                .addCriteria(Apart.hard(pairs("ac")));

        assertThat(checks(problem, "ab cd", "ab - cd", "a b c"))
                .allMatch(RuleCheck::kept)
                .extracting(check -> check.reasons().get(0).text())
                .containsExactly(
                        Text.of("出席者は全員がいずれか一つのグループに入っている。", "Everybody present sits in exactly one group."),
                        Text.of("各グループは1名から3名である。", "Every group has 1 to 3 members."),
                        Text.of("第1・2回は2グループ、第3回は3グループである。", "There are 2 groups in rounds 1, 2; 3 groups in round 3."),
                        Text.of("グループを続ける回はない。", "There are no runs over which groups stay."),
                        Text.of("決まっている席1件はそのとおりである。", "The seat that is given is kept."),
                        Text.of("離すべきだが同じグループにいる組の数: 0", "Pairs to be kept apart that sit in one group: 0"));
    }

    @Test
    void seatsAndRunsAreCounted() {
        GroupProblem.Builder problem =
                people(groupsOf(2), "abcd", "abcd", "abcd").addRun(new RoundRun(1, 2));

        assertThat(said(problem, 3, "ab cd", "ab cd")).isEqualTo(Text.of("決まっている席はない。", "No seats are given."));
        problem.addSeats(new FixedSeat(1, "a", 1), new FixedSeat(1, "c", 2));
        assertThat(said(problem, 3, "ab cd", "ab cd"))
                .isEqualTo(Text.of("決まっている席2件はそのとおりである。", "The 2 seats that are given are kept."));
        assertThat(said(problem, 2, "ab cd", "ab cd"))
                .isEqualTo(Text.of("続けるべき回ではグループが変わらない。", "Groups stay as they are over every run."));
    }

    /** What is said of one of the rules in their order. */
    private static Text said(GroupProblem.Builder problem, int rule, String... rounds) {
        return checks(problem, rounds).get(rule).reasons().get(0).text();
    }

    @Test
    void numberOfGroupsIsSaidOnlyWhereARangeLeavesAChoice() {
        assertThat(checks(people(groupsOf(2), "abcd", "abcd"), "ab cd")).hasSize(4);
        assertThat(checks(people(new GroupCount(2), "abcd", "abcd"), "ab cd")).hasSize(4);
        assertThat(checks(people(new GroupSize(2, 2, 3), "abcd", "abcd"), "ab cd"))
                .hasSize(5);
    }

    @Test
    void groupsThatAreTooLargeOrTooSmallAreNamed() {
        assertThat(broken(people(new GroupSize(2, 2, 3), "abcde", "abcde"), "abcd e"))
                .containsExactly(
                        Text.of("第1回: グループ1は4名である。", "Round 1: group 1 has 4 members."),
                        Text.of("第1回: グループ2は1名である。", "Round 1: group 2 has 1 members."));
    }

    @Test
    void emptyTableIsNoGroupUnlessItIsOneOfItsOwn() {
        assertThat(broken(people(new GroupSize(2, 2, 4), "abcd", "abcd"), "abcd -"))
                .isEmpty();
        assertThat(brokenInEnglish(people(tables(1, 4, 1, 4), "abcd", "abcd"), "abcd -"))
                .containsExactly("Round 1: group 2 has 0 members.");
        assertThat(broken(people(tables(0, 4, 0, 4), "abcd", "abcd"), "abcd -")).isEmpty();
    }

    /** In round 1 a and b are there, in round 2 b and c: over the run the table has three. */
    @Test
    void sizesCountWhoSitsThereInAnyRoundOfARun() {
        GroupProblem.Builder problem = people(groupsOf(2), "abcd", "abd", "bcd").addRun(new RoundRun(1, 2));

        assertThat(brokenInEnglish(problem, "ab d", "bc d"))
                .containsExactly("Round 1: group 1 has 3 members.", "Round 1: group 2 has 1 members.");
    }

    @Test
    void roundsOfARunWhoseGroupsDifferAreNamed() {
        assertThat(broken(run(), "ab cd", "ab cd", "ac bd"))
                .filteredOn(text -> text.en().contains("differ"))
                .containsExactly(
                        Text.of("第3回: 第1回とグループが違う。", "Round 3: groups differ from those of round 1."),
                        Text.of("第3回: 第2回とグループが違う。", "Round 3: groups differ from those of round 2."));
        assertThat(broken(run(), "ab cd", "ab cd", "cd ab"))
                .noneMatch(text -> text.en().contains("differ"));
    }

    /** Only c changes, from the first table to the second. */
    @Test
    void oneWhoMovesPartsAGroup() {
        assertThat(brokenInEnglish(run(), "abc d", "ab cd", "ab cd"))
                .contains("Round 2: groups differ from those of round 1.");
    }

    @Test
    void oneWhoMovesToTheFirstTablePartsAGroup() {
        assertThat(brokenInEnglish(run(), "ab cd", "abc d", "abc d"))
                .contains("Round 2: groups differ from those of round 1.");
    }

    /** Given rounds are as they are; what follows or comes before them has the groups of the last. */
    @Test
    void roundsOfARunAreComparedWithTheLastThatIsGiven() {
        assertThat(brokenInEnglish(
                        run().addFixed(given(1, "ab cd")).addFixed(given(2, "ac bd")), "ab cd", "ac bd", "ac bd"))
                .isEmpty();
        assertThat(brokenInEnglish(
                        run().addFixed(given(1, "ab cd")).addFixed(given(2, "ac bd")), "ab cd", "ac bd", "ab cd"))
                .contains("Round 3: groups differ from those of round 2.")
                .doesNotContain("Round 3: groups differ from those of round 1.");
        assertThat(brokenInEnglish(run().addFixed(given(3, "ac bd")), "ab cd", "ac bd", "ac bd"))
                .contains("Round 1: groups differ from those of round 3.");
    }

    @Test
    void seatsThatAreNotKeptAreNamed() {
        GroupProblem.Builder problem = people(groupsOf(2), "abcd", "abcd", "abcd")
                .addSeats(new FixedSeat(1, "a", 2), new FixedSeat(2, "a", 1), new FixedSeat(2, "c", 1));

        assertThat(broken(problem, "ab cd", "ab cd"))
                .containsExactly(
                        Text.of("第1回: aの席がグループ2にない。", "Round 1: a does not sit at table 2."),
                        Text.of("第2回: cの席がグループ1にない。", "Round 2: c does not sit at table 1."));
    }

    @Test
    void whoSitsNowhereIsNamed() {
        assertThat(broken(people(groupsOf(2), "abcde", "abc", "abcd"), "ab", "ab cd"))
                .containsExactly(Text.of("第1回: 1名がどのグループにも入っていない: c", "Round 1: 1 in no group: c"));
    }
}
