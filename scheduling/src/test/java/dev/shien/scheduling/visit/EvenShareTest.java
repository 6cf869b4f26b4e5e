package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWeights;
import dev.shien.domain.visit.VisitedCompany;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who has an even share already, by the given visits of another company, asks for more where a company is planned. */
class EvenShareTest {

    /** The first phase in the third week, the second from its Friday to the end of the fifth, and at least a week later. */
    private static VisitProblem.Builder problem(
            VisitWeights.Builder weights, VisitedCompany.Builder company, Expert.Builder... experts) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .weights(weights.build())
                .addPhases(
                        TokyoVisits.phase(1, MONDAY.plusDays(14), MONDAY.plusDays(18)),
                        TokyoVisits.phase(2, MONDAY.plusDays(18), MONDAY.plusDays(28)))
                .addCompanies(company("c0").build(), company.putNeed("law", 1).build())
                .addPins(visit("c0", 1, "busy", 16, 15), visit("c0", 2, "busy", 23, 15));
        for (Expert.Builder expert : experts) {
            problem.addExpert(expert.build());
        }
        return problem;
    }

    private static Expert.Builder on(String id, int... days) {
        Expert.Builder expert = expert(id);
        IntStream.of(days).mapToObj(day -> span(MONDAY.plusDays(day), 9, 11)).forEach(expert::addCalendar);
        return expert;
    }

    /** Who comes to the second company. */
    private static ImmutableList<String> planned(VisitProblem.Builder problem) {
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        Diary diary = new Diary(agenda);
        Candidates candidates = new Candidates(agenda);
        FreePlace places = new FreePlace(diary, new DayCosts(agenda));
        new Insertion(diary, places, new Room(diary), candidates).insert(1, false);
        return new PlacedVisits(diary)
                .all().stream()
                        .filter(visit -> visit.company().equals("c1"))
                        .map(visit -> visit.expert() + "@" + (visit.date().getDayOfYear() - MONDAY.getDayOfYear()))
                        .collect(ImmutableList.toImmutableList());
    }

    @Test
    void whoIsBusyIsSparedInEachStretch() {
        VisitWeights.Builder weights = VisitWeights.builder().evenLoad(8).early(0);
        Expert.Builder knows = on("busy", 14, 15, 25).addSpecialities("law");

        // A visit by the one who knows saves 5 and costs 8, as four visits of three experts are two for each.
        assertThat(planned(problem(weights, company("c1").addOtherExpertFrom(2), knows, on("e1", 14), on("e2", 25))))
                .containsExactly("e1@14", "e2@25");
    }

    @Test
    void whoIsBusyIsSparedWhereSeveralComeByTurns() {
        VisitWeights.Builder weights = VisitWeights.builder().evenLoad(8).early(0);
        Expert.Builder knows = on("busy", 25).addSpecialities("law");

        assertThat(planned(problem(weights, company("c1"), knows, on("e1", 14), on("e2", 25))))
                .containsExactly("e1@14", "e2@25");
    }

    @Test
    void whoIsBusyIsSparedWhoeverIsNamedFirst() {
        VisitWeights.Builder weights = VisitWeights.builder().evenLoad(8).early(0);

        assertThat(planned(problem(weights, company("c1"), on("e1", 14), on("e2", 25), on("busy", 25))))
                .containsExactly("e1@14", "e2@25");
    }

    @Test
    void whoIsBusyComesAllTheSameWhereThatCostsLess() {
        VisitWeights.Builder weights = VisitWeights.builder().evenLoad(4).early(0);
        Expert.Builder knows = on("busy", 25).addSpecialities("law");

        assertThat(planned(problem(weights, company("c1"), knows, on("e1", 14), on("e2", 25))))
                .containsExactly("e1@14", "busy@25");
    }

    /**
     * The busy one could make the first visit on Friday or the second, but both only with the second a week later: 10 and 7 for being late,
     * and 2 beyond the share. The other one: 7.5 and 10.
     */
    @Test
    void bothVisitsBeyondTheShareCount() {
        VisitWeights.Builder weights =
                VisitWeights.builder().evenLoad(1).early(10).speciality(0);

        assertThat(planned(problem(weights, company("c1"), on("busy", 18, 25), on("e1", 17, 28))))
                .containsExactly("e1@17", "e1@28");
    }
}
