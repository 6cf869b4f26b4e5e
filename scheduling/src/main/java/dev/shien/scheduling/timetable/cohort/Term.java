package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortWeights;
import dev.shien.domain.timetable.cohort.Slot;

/** The terms of the score of a plan, in the order of its certificate. */
enum Term {
    SEATS("cohort.seats", "席のない人の数", "People without a seat"),
    SPREAD("cohort.spread", "講座の開催日の不足日数", "Days by which courses are on fewer days than they should be"),
    COMPACT(
            "cohort.compact",
            "前後に同じ受講者の回がない回の数",
            "Sessions of a cohort with none of its others beside them on the day"),
    ROOMS("cohort.rooms", "同じ講座の2か所目以降の会場の数", "Rooms of a course beyond the first"),
    LECTURERS("cohort.lecturers", "同じ講座の2人目以降の講師の数", "Lecturers of a course beyond the first"),
    CADENCE("cohort.cadence", "予定の間隔から外れた日数", "Days by which gaps differ from the cadence"),
    TRAVEL("cohort.travel", "講師の移動時間", "Hours that lecturers travel"),
    CHANGE(
            "cohort.change",
            "前の計画から変わった会場・講師の数(時間は2と数える)",
            "Rooms and lecturers that changed from the earlier plan, and twice the times");

    private final String code;
    private final Text text;

    Term(String code, String ja, String en) {
        this.code = code;
        this.text = Text.of(ja, en);
    }

    String code() {
        return code;
    }

    /** What is counted. */
    Text text() {
        return text;
    }

    /** The weight of a unit; 0 if the problem does not ask for it. */
    int weight(CohortProblem problem) {
        return isAsked(problem) ? points(problem.weights()) : 0;
    }

    /** The weight of a unit, whether plans have any or not. */
    int points(CohortWeights weights) {
        return switch (this) {
            case SEATS -> weights.seats().orElse(0);
            case SPREAD -> weights.spread();
            case COMPACT -> weights.compact();
            case ROOMS -> weights.sameRoom();
            case LECTURERS -> weights.sameLecturer();
            case CADENCE -> weights.cadence();
            case TRAVEL -> weights.travel();
            case CHANGE -> weights.change();
        };
    }

    private boolean isAsked(CohortProblem problem) {
        return switch (this) {
            case SEATS, ROOMS -> true;
            case SPREAD ->
                problem.courses().stream().anyMatch(course -> course.leastDays().isPresent());
            case COMPACT ->
                problem.slots().stream().map(Slot::date).distinct().count()
                        < problem.slots().size();
            case LECTURERS ->
                problem.courses().stream()
                                .anyMatch(course -> course.sessions().stream()
                                                .flatMap(session -> session.lecturers().stream())
                                                .distinct()
                                                .count()
                                        > 1)
                        // A pinned session may be given by somebody who is not asked for it.
                        || problem.pins().stream()
                                .anyMatch(pin -> pin.lecturer().isPresent());
            case CADENCE ->
                problem.courses().stream()
                        .anyMatch(course -> course.cadenceDays().isPresent());
            case TRAVEL -> !problem.travel().places().isEmpty();
            case CHANGE -> !problem.previous().isEmpty();
        };
    }
}
