package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.always;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import org.junit.jupiter.api.Test;

/** The second of three visits is placed where it costs least, the others of its company where they are. */
class GapsTest {

    private static final int SECOND = 1;

    /** The second visit is at least 7 days after the first, and the third as long after the second. */
    private static VisitProblem.Builder problem(VisitedCompany.Builder company, Expert.Builder... experts) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhases(phase(1), phase(2), phase(3))
                .addCompany(company.putNeed("law", 1).build());
        for (Expert.Builder expert : experts) {
            problem.addExpert(expert.build());
        }
        return problem;
    }

    private static VisitPhase phase(int number) {
        return TokyoVisits.phase(number, MONDAY, MONDAY.plusDays(32));
    }

    private static VisitedCompany.Builder company() {
        return TwoWeeks.company("c1");
    }

    /** Where the second visit is, once it was filled in. */
    private static Diary filled(VisitProblem.Builder problem, Visit first, Visit third) {
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        Diary diary = new Diary(agenda);
        diary.place(0, agenda.names.placeOf(first).orElseThrow());
        diary.place(2, agenda.names.placeOf(third).orElseThrow());
        FreePlace places = new FreePlace(diary, new DayCosts(agenda));
        // As a search may have left it; of times that cost the same the first is taken all the same.
        places.prefer(true);
        new Gaps(diary, places, new Room(diary), new Candidates(agenda)).fill(SECOND);
        return diary;
    }

    private static Visit second(Diary diary) {
        assertThat(diary.placed(SECOND)).isTrue();
        return diary.agenda.names.asVisit(SECOND, diary.place(SECOND));
    }

    @Test
    void itIsPlacedOnTheFirstDayThatKeepsTheGaps() {
        // The first is on Wednesday; the next one a week later, the day after the sessions.
        Diary diary = filled(problem(company(), always("e1")), visit("c1", 1, "e1", 2, 9), visit("c1", 3, "e1", 21, 9));

        assertThat(second(diary)).isEqualTo(visit("c1", 2, "e1", 9, 9));
    }

    @Test
    void itIsLeftWhereNoDayKeepsTheGaps() {
        assertThat(filled(problem(company(), always("e1")), visit("c1", 1, "e1", 2, 9), visit("c1", 3, "e1", 14, 9))
                        .placed(SECOND))
                .isFalse();
    }

    @Test
    void whoComesAlreadyComesAgainThoughOthersKnowMore() {
        Expert.Builder knows = always("e2").addSpecialities("law");
        Diary diary = filled(
                problem(company(), always("e1"), knows), visit("c1", 1, "e1", 0, 9), visit("c1", 3, "e1", 21, 9));

        // A change costs 10, and what e2 knows is worth 5.
        assertThat(second(diary).expert()).isEqualTo("e1");
    }

    @Test
    void whoKnowsMoreComesWhereBothComeAlready() {
        Expert.Builder knows = always("e2").addSpecialities("law");
        Diary diary = filled(
                problem(company(), always("e1"), knows), visit("c1", 1, "e1", 0, 9), visit("c1", 3, "e2", 21, 9));

        assertThat(second(diary).expert()).isEqualTo("e2");
    }

    @Test
    void otherExpertComesWhereTheCompanyAskedForOne() {
        Diary diary = filled(
                problem(company().addOtherExpertFrom(2), always("e1"), always("e2"), always("e3")),
                visit("c1", 1, "e1", 0, 9),
                visit("c1", 3, "e3", 21, 9));

        assertThat(second(diary).expert()).isEqualTo("e3");
        assertThat(filled(
                                problem(company().addOtherExpertFrom(2), always("e1"), TwoWeeks.expert("e2")),
                                visit("c1", 1, "e1", 0, 9),
                                visit("c1", 3, "e2", 21, 9))
                        .placed(SECOND))
                .isFalse();
    }

    @Test
    void dayOnWhichTheExpertHasNoRoomIsPassedOver() {
        Expert.Builder week = TwoWeeks.expert("e1")
                .greatestPerWeek(1)
                .addCalendar(
                        span(MONDAY, 9, 11),
                        span(MONDAY.plusDays(9), 9, 11),
                        span(MONDAY.plusDays(14), 9, 11),
                        span(MONDAY.plusDays(18), 9, 11),
                        span(MONDAY.plusDays(25), 9, 11));
        VisitProblem.Builder problem = problem(company(), week)
                .addCompany(TwoWeeks.company("c2").build())
                .addPins(visit("c2", 1, "e1", 10, 9));

        // In the second week there is the given visit; the third week is free.
        assertThat(second(filled(problem, visit("c1", 1, "e1", 0, 9), visit("c1", 3, "e1", 25, 9))))
                .isEqualTo(visit("c1", 2, "e1", 14, 9));
    }
}
