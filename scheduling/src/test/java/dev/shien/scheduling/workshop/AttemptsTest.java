package dev.shien.scheduling.workshop;

import static dev.shien.scheduling.internal.crowd.SmallGroups.known;
import static dev.shien.scheduling.internal.crowd.SmallGroups.pairs;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Weight;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.Sizing;
import dev.shien.scheduling.internal.measure.Measure;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which numbers of groups a plan has. */
class AttemptsTest {

    private static Stream<ImmutableSet<String>> groups(GroupAnswer answer) {
        return answer.rounds().stream()
                .flatMap(round -> round.groups().stream())
                .map(Group::members);
    }

    private static Stream<Integer> numbersOfGroups(GroupProblem problem) {
        return ExchangeGroupPlanner.create().plan(problem, Budget.of(100, 1)).orThrow().rounds().stream()
                .map(round -> round.groups().size());
    }

    /** In round 1 a, b and c need three groups; in round 2, without c, only a and b can lead one. */
    @Test
    void everyRoundHasTheNumberOfGroupsThatItNeeds() {
        GroupProblem problem = known(new GroupSize(2, 4, 4), "abcdefghi", "EEEGGGGGG", "abcdefgh", "abdefghi")
                .addCriteria(Apart.hard(pairs("ab ac bc")), new RoleInEveryGroup("E", Optional.of("x"), Weight.HARD))
                .build();

        assertThat(numbersOfGroups(problem)).containsExactly(3, 2);
    }

    /** Who must meet and may not meet again needs one group in one of the rounds and two in the others; no round by itself says which. */
    @Test
    void numbersOfGroupsAreMixedWhereTheSeriesAsksForIt() {
        GroupProblem problem = people(new GroupSize(1, 2, 2), "ab", "ab", "ab", "ab")
                .addCriteria(new EveryoneMeets(3, Weight.HARD), new MostMeetings(1, Weight.HARD))
                .build();

        assertThat(numbersOfGroups(problem)).containsExactlyInAnyOrder(1, 2, 2);
    }

    /** Too many rounds to mix at will; one group breaks something in rounds 1 to 6 alone, and two in no certain round. */
    @Test
    void whatIsBrokenInNoCertainRoundIsHeldAgainstNone() {
        GroupProblem.Builder problem = people(new GroupSize(1, 2, 2), "ab")
                .addCriteria(new Alike("goal", Weight.HARD), new EveryoneMeets(7, Weight.HARD));
        for (int round = 1; round <= 7; round++) {
            AttributeValue other = AttributeValue.category(round < 7 ? "audit" : "ledger");
            ImmutableMap<String, ImmutableMap<String, AttributeValue>> goals = ImmutableMap.of(
                    "a",
                    ImmutableMap.of("goal", AttributeValue.category("ledger")),
                    "b",
                    ImmutableMap.of("goal", other));
            problem.addRound(new Round(round, ImmutableSet.of("a", "b"), goals));
        }

        assertThat(numbersOfGroups(problem.build())).containsExactly(2, 2, 2, 2, 2, 2, 1);
    }

    /** Whenever the time is over, either that is said or the answer is the one that there is without a limit. */
    @Test
    void timeDoesNotDecideInSilence() {
        String all = "abcdefghijklmnopqrstuvwx";
        String apart = IntStream.range(0, 24 * 24)
                .filter(pair -> pair / 24 < pair % 24 && (pair / 24 * 7 + pair % 24 * 11) % 3 == 0)
                .mapToObj(pair -> "" + all.charAt(pair / 24) + all.charAt(pair % 24))
                .collect(Collectors.joining(" "));
        GroupProblem problem = people(new GroupSize(3, 4, 5), all, all, all, all, all, all, all)
                .addCriteria(Apart.hard(pairs(apart)), new FewRepeats(1))
                .build();
        Budget budget = Budget.of(40_000, 1);
        GroupAnswer free = ExchangeGroupPlanner.create().plan(problem, budget);
        ImmutableList<GroupAnswer> limited = IntStream.iterate(1, calls -> calls < 100, calls -> calls + 3)
                .mapToObj(calls -> {
                    AtomicInteger asked = new AtomicInteger();
                    return ExchangeGroupPlanner.create()
                            .within(Duration.ofNanos(1 << 30), () -> asked.getAndIncrement() < calls ? 0 : 1 << 30)
                            .plan(problem, budget);
                })
                .collect(ImmutableList.toImmutableList());

        assertThat(limited)
                .contains(free)
                .anyMatch(answer -> answer.certificate().stopped());
        assertThat(limited)
                .filteredOn(answer -> !answer.certificate().stopped())
                .containsOnly(free);
    }

    /** Groups are as even as can be then, and one search has all of the budget. */
    @Test
    void whereNothingIsHardThereIsOneSearch() {
        Budget budget = Budget.of(2_000, 1);
        Crowd crowd = new Crowd(people(
                        new GroupSize(2, 3, 4),
                        "abcdefghi",
                        "abcdefghi",
                        "abcdefgh",
                        "bcdefghi",
                        "abcdefghi",
                        "abdefghi")
                .addCriteria(new FewRepeats(1))
                .build());
        Layout even = new Layout(crowd, Sizing.even(crowd));
        GroupSearch search = GroupSearch.of(crowd, even, Measure.all(crowd), budget, Pace.free());
        Rounds rounds = Rounds.of(crowd, even, search.best());

        assertThat(groups(ExchangeGroupPlanner.create().plan(crowd.problem(), budget)))
                .containsExactlyElementsOf(IntStream.range(0, crowd.rounds())
                        .mapToObj(rounds::tables)
                        .flatMap(Arrays::stream)
                        .map(rounds::ids)
                        .toList());
    }
}
