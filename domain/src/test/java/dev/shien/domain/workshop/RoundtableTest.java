package dev.shien.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import org.junit.jupiter.api.Test;

/** The problem of a roundtable after the workshops (requirement R58). */
class RoundtableTest {

    private static final GroupSizes SIZE = new GroupCount(2);
    private static final Apart APART = Apart.hard(ImmutableList.of(new ParticipantPair("p1", "p4")));
    private static final ImmutableSet<String> VOLUNTEERS = ImmutableSet.of("p4", "p1", "p3");

    /** Four people in two workshops with the same groups, of whom the last was known to be elsewhere in the second. */
    private static final GroupProblem PROBLEM = GroupProblem.builder()
            .size(new GroupSize(2, 2, 2))
            .addParticipants(person("p1"), person("p2"), person("p3"), person("p4"))
            .addRound(Round.of(3, ImmutableList.of("p1", "p2", "p3", "p4")))
            .addRound(new Round(
                    5,
                    ImmutableSet.of("p1", "p2", "p3", "p4"),
                    ImmutableMap.of("p1", ImmutableMap.of("topic", AttributeValue.category("ledger")))))
            .addRun(new RoundRun(3, 9))
            .addSeat(new FixedSeat(3, "p1", 1))
            .putAttribute("topic", AttributeScale.Kind.CATEGORY)
            .addCriteria(new Alike("topic", 3), APART, new FewRepeats(9))
            .build();

    private static final GroupPlan PLAN = new GroupPlan(
            ImmutableList.of(round(3), round(5)), Certificate.of(ImmutableList.of(), ImmutableList.of(), 0));

    private static Participant person(String id) {
        return Participant.of(id, ImmutableMap.of());
    }

    private static RoundPlan round(int number) {
        return new RoundPlan(number, ImmutableList.of(group(1, "p1", "p2"), group(2, "p3", "p4", "gone")));
    }

    private static Group group(int number, String... members) {
        return new Group(number, ImmutableSet.copyOf(members), ImmutableMap.of(), ImmutableList.of());
    }

    @Test
    void theWorkshopsAreGivenAndOneRoundOfVolunteersIsOpen() {
        GroupProblem roundtable =
                Roundtable.problem(PROBLEM, PLAN, 6, VOLUNTEERS, SIZE, ImmutableList.of(new Alike("topic", 1)));

        assertThat(roundtable.fixed()).extracting(FixedRound::round).containsExactly(3, 5);
        assertThat(roundtable.fixed())
                .allSatisfy(given -> assertThat(given.groups())
                        .containsExactly(ImmutableSet.of("p1", "p2"), ImmutableSet.of("p3", "p4")));
        assertThat(roundtable.rounds().subList(0, 2)).isEqualTo(PROBLEM.rounds());
        assertThat(roundtable.rounds().get(2)).isEqualTo(Round.of(6, VOLUNTEERS));
        assertThat(roundtable.rounds()).hasSize(3);
        assertThat(roundtable.participants()).isEqualTo(PROBLEM.participants());
        assertThat(roundtable.attributes()).isEqualTo(PROBLEM.attributes());
        assertThat(roundtable.size()).isEqualTo(SIZE);
        assertThat(roundtable.criteria()).containsExactly(new Alike("topic", 1));
        assertThat(roundtable.seats()).isEmpty();
        assertThat(roundtable.previous()).isEmpty();
    }

    @Test
    void aRunOfTheWorkshopsDoesNotGoOnAtTheRoundtable() {
        assertThat(Roundtable.problem(PROBLEM, PLAN, 6, VOLUNTEERS, SIZE).runs())
                .containsExactly(new RoundRun(3, 5));
    }

    @Test
    void unlessToldOtherwisePeopleMeetOthersAndWhoIsKeptApartStaysSo() {
        assertThat(Roundtable.problem(PROBLEM, PLAN, 6, VOLUNTEERS, SIZE).criteria())
                .containsExactly(APART, new FewRepeats(1));
    }

    @Test
    void whatCannotBeIsRefusedAndNamed() {
        refused(PLAN, 5, VOLUNTEERS, "The roundtable must be after the last round 5, was number 5");
        refused(PLAN, 6, ImmutableSet.of(), "Nobody comes to the roundtable");
        refused(PLAN, 6, ImmutableSet.of("p1", "gone"), "Volunteer 'gone' is no participant");
        refused(
                new GroupPlan(ImmutableList.of(round(3)), PLAN.certificate()),
                6,
                VOLUNTEERS,
                "The plan must have the rounds of the problem, which are [3, 5], was [3]");
    }

    private static void refused(GroupPlan plan, int number, ImmutableSet<String> volunteers, String because) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roundtable.problem(PROBLEM, plan, number, volunteers, SIZE))
                .withMessageContaining(because);
    }
}
