package dev.shien.scheduling.timetable.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.plan.Certificate;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortWeights;

/** Problems that ask for one term alone, so that the best plan has the least that there is of it. */
final class OneTerm {

    private OneTerm() {}

    /** Weights of which one is 1 and all others are 0. */
    static CohortWeights only(Term term) {
        return CohortWeights.builder()
                .spread(weight(term, Term.SPREAD))
                .compact(weight(term, Term.COMPACT))
                .sameRoom(weight(term, Term.ROOMS))
                .sameLecturer(weight(term, Term.LECTURERS))
                .cadence(weight(term, Term.CADENCE))
                .travel(weight(term, Term.TRAVEL))
                .change(weight(term, Term.CHANGE))
                .build();
    }

    private static int weight(Term term, Term asked) {
        return term == asked ? 1 : 0;
    }

    /** That the plan has so many thousandths of the term, and that the bound is as many. */
    static void requireReached(CohortProblem.Builder problem, long thousandths) {
        Certificate certificate = CohortExample.plan(problem.build()).certificate();

        assertThat(certificate.feasible()).isTrue();
        assertThat(certificate.terms()).singleElement().satisfies(term -> {
            assertThat(term.amount()).isEqualTo(thousandths);
            assertThat(term.bound()).isEqualTo(thousandths);
        });
    }
}
