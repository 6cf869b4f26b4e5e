package dev.shien.testkit.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Everything is tried: as many divisions as one counts by hand, and whatever was planted. */
class ExhaustiveGroupsProperties {

    private static final Tables TABLES = new Tables(ImmutableList.of(new TableSize(0, 3), new TableSize(1, 4)));

    /** Four people, a round for each of the strings. */
    private static GroupProblem.Builder four(GroupSizes size, String... present) {
        GroupProblem.Builder problem = GroupProblem.builder().size(size);
        List.of("a", "b", "c", "d").forEach(id -> problem.addParticipant(Participant.of(id, ImmutableMap.of())));
        IntStream.range(0, present.length)
                .forEach(r -> problem.addRound(Round.of(r + 1, List.of(present[r].split("")))));
        return problem;
    }

    private static int count(GroupProblem.Builder problem) {
        return Divisions.of(SharedRounds.of(problem.build()).get(0)).size();
    }

    /** Four together, or three ways of two pairs; with ones, fifteen partitions (Bell 1934). */
    @Example
    void rangeOfSizes() {
        assertThat(count(four(new GroupSize(2, 2, 4), "abcd"))).isEqualTo(1 + 3);
        assertThat(count(four(new GroupSize(1, 2, 4), "abcd"))).isEqualTo(15);
        assertThat(count(four(new GroupSize(3, 3, 3), "abcd"))).isZero();
    }

    /** In three groups there is one pair; four groups of three people cannot be. */
    @Example
    void numberOfGroups() {
        assertThat(count(four(new GroupCount(3), "abcd"))).isEqualTo(6);
        assertThat(count(four(new GroupCount(4), "abc"))).isZero();
    }

    /** Nobody to three of four sit at the first table. */
    @Example
    void tablesOfTheirOwn() {
        assertThat(count(four(TABLES, "abcd"))).isEqualTo(1 + 4 + 6 + 4);
    }

    /** All of a run count for the sizes, whoever is absent in one of its rounds. */
    @Example
    void runOfRounds() {
        GroupProblem.Builder problem = four(new GroupSize(2, 2, 2), "ab", "cd").addRun(new RoundRun(1, 2));

        assertThat(count(problem)).isEqualTo(3);
        assertThat(SharedRounds.of(problem.build())).hasSize(1);
    }

    /** A seat at the second of at most two tables; who sat in the given round of a run stays there. */
    @Example
    void seatsAndGivenRounds() {
        assertThat(count(four(new GroupSize(2, 2, 4), "abcd").addSeat(new FixedSeat(1, "a", 2))))
                .isEqualTo(1 + 3);
        assertThat(count(four(TABLES, "ab", "abcd")
                        .addRun(new RoundRun(1, 2))
                        .addFixed(new FixedRound(1, ImmutableList.of(ImmutableSet.of("a"), ImmutableSet.of("b"))))))
                .isEqualTo(4);
    }

    @Property(tries = 500)
    void plantedProblemHasAPlan(@ForAll("plantedProblem") GroupProblem problem) {
        if (ExhaustiveGroups.canTry(problem)) {
            assertThat(ExhaustiveGroups.of(problem).none()).isFalse();
        }
    }

    @Provide
    Arbitrary<GroupProblem> plantedProblem() {
        return PlantedGroups.any();
    }
}
