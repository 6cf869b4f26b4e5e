package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.always;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** A host adds a term of its own in Java. */
class HostTermsTest {

    /** The office closes early on Mondays: what is then counts so much. */
    private record NotOnMondays(String code, int weight, int amount) implements VisitTerm {

        @Override
        public Text text() {
            return Text.of("月曜日の派遣の数", "Visits on Mondays");
        }

        @Override
        public int amount(VisitedCompany company, VisitPhase phase, Expert expert, Visit visit) {
            return visit.date().getDayOfWeek() == DayOfWeek.MONDAY ? amount : 0;
        }
    }

    private static final VisitProblem PROBLEM = TwoWeeks.frame()
            .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
            .addCompany(company("c1").build())
            .addExpert(always("e1").build())
            .build();

    @Test
    void termMovesTheVisitAndStandsInTheCertificate() {
        VisitPlan plan = TwoWeeks.plan(PROBLEM, new NotOnMondays("host.mondays", 7, 1000));

        assertThat(plan.visits()).extracting(Visit::date).containsExactly(MONDAY.plusDays(1));
        ScoreTerm term =
                plan.certificate().terms().get(plan.certificate().terms().size() - 1);
        assertThat(term.code()).isEqualTo("host.mondays");
        assertThat(term.text().en()).isEqualTo("Visits on Mondays");
        assertThat(term.weight()).isEqualTo(7);
        assertThat(term.amount()).isZero();
    }

    @Test
    void termThatWeighsLittleIsOnlyCounted() {
        VisitProblem small = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY))
                .addCompany(company("c1").build())
                .addExpert(always("e1").build())
                .build();

        assertThat(TwoWeeks.amount(TwoWeeks.plan(small, new NotOnMondays("host.mondays", 1000, 400)), "host.mondays"))
                .isEqualTo(400);
    }

    @Test
    void termsThatCouldBeTakenForOthersAreRefused() {
        assertThatThrownBy(() -> CalendarVisitPlanner.create(new NotOnMondays("visit.late", 1, 1)))
                .hasMessage("Code of a term must be a name that does not begin with 'visit.', was 'visit.late'");
        assertThatThrownBy(() ->
                        CalendarVisitPlanner.create(new NotOnMondays("host.a", 1, 1), new NotOnMondays("host.a", 2, 2)))
                .hasMessage("Term 'host.a' is given twice");
        assertThatThrownBy(() -> CalendarVisitPlanner.create(new NotOnMondays("host.a", 1001, 1)))
                .hasMessage("Weight of term 'host.a' must be from 0 to 1000, was 1001");
    }

    @Test
    void amountOutOfRangeIsRefusedWithTheVisit() {
        assertThatThrownBy(() -> TwoWeeks.plan(PROBLEM, new NotOnMondays("host.a", 1, 1001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "Amount of term 'host.a' must be from 0 to 1000, was 1001 for Visit[company=c1, phase=1");
    }
}
