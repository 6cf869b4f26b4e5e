package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static dev.shien.scheduling.timetable.cohort.Drafts.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.timetable.cohort.CohortProblem;
import org.junit.jupiter.api.Test;

/** What is kept of a search: fewest breaches, among those the least penalty, among those the first. */
class BestTest {

    private static final CohortProblem PROBLEM = tuesdays(2)
            .addCohorts(cohort("A", 30))
            .addCourses(course("a", "A", 1).build())
            .build();

    private static Best best(long breaches, long penalty) {
        Best best = new Best(Drafts.of(PROBLEM, at("a", 1, slot(0, 0), "hall")));
        best.offer(breaches, penalty);
        return best;
    }

    /** Whether a draft with so many breaches and so much penalty takes the place of one with 2 and 50. */
    private static boolean replaces(long breaches, long penalty) {
        Draft draft = Drafts.of(PROBLEM, at("a", 1, slot(0, 0), "hall"));
        Best best = new Best(draft);
        best.offer(2, 50);
        draft.lift(0);
        draft.put(0, 3, 0, 0);
        best.offer(breaches, penalty);
        boolean moved = best.places().slot()[0] == 3;
        assertThat(best.breaches()).isEqualTo(moved ? breaches : 2);
        assertThat(best.penalty()).isEqualTo(moved ? penalty : 50);
        return moved;
    }

    @Test
    void fewerBreachesComeBeforeLessPenalty() {
        assertThat(replaces(1, 900)).isTrue();
        assertThat(replaces(3, 0)).isFalse();
        assertThat(best(1, 900).isBetterThan(best(2, 50))).isTrue();
        assertThat(best(3, 0).isBetterThan(best(2, 50))).isFalse();
    }

    @Test
    void amongEqualBreachesTheLeastPenaltyCounts() {
        assertThat(replaces(2, 49)).isTrue();
        assertThat(replaces(2, 51)).isFalse();
        assertThat(best(2, 49).isBetterThan(best(2, 50))).isTrue();
        assertThat(best(2, 51).isBetterThan(best(2, 50))).isFalse();
    }

    @Test
    void ofEqualsTheFirstIsKept() {
        assertThat(replaces(2, 50)).isFalse();
        assertThat(best(2, 50).isBetterThan(best(2, 50))).isFalse();
    }
}
