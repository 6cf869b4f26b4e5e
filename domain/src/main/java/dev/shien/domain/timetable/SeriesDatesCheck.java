package dev.shien.domain.timetable;

import static dev.shien.domain.timetable.SeriesProblemCheck.require;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Refuses dates of single sessions that contradict each other. */
final class SeriesDatesCheck {

    private final SeriesProblem problem;

    private SeriesDatesCheck(SeriesProblem problem) {
        this.problem = problem;
    }

    static void check(SeriesProblem problem) {
        SeriesDatesCheck check = new SeriesDatesCheck(problem);
        SeriesProblemCheck.year(problem.from(), "from");
        SeriesProblemCheck.year(problem.to(), "to");
        problem.today().ifPresent(today -> SeriesProblemCheck.year(today, "today"));
        check.inOrder("pins", problem.pins());
        check.inOrder("previous", problem.previous());
        check.cancelled();
        check.held();
    }

    private void inOrder(String what, ImmutableList<SeriesDate> dates) {
        for (int i = 0; i < dates.size(); i++) {
            SeriesDate date = dates.get(i);
            SeriesProblemCheck.session(problem, date.session(), what);
            SeriesProblemCheck.year(date.date(), what);
            SeriesDate before = dates.get(Math.max(0, i - 1));
            require(
                    i == 0
                            || (before.session() < date.session()
                                    && before.date().isBefore(date.date())),
                    "Dates of " + what + " must be in the order of their sessions, was session " + before.session()
                            + " on " + before.date() + " and then session " + date.session() + " on " + date.date());
        }
    }

    private void cancelled() {
        for (int number : problem.cancelled()) {
            SeriesProblemCheck.session(problem, number, "cancelled");
            require(
                    problem.previous(number)
                            .filter(date ->
                                    problem.today().filter(date::isBefore).isPresent())
                            .isPresent(),
                    "Cancelled session " + number + " must have been announced for a day before today, was "
                            + problem.previous(number) + ". Maybe add a closure of the day instead");
        }
    }

    /** What was held comes first, and is not fixed elsewhere. */
    private void held() {
        boolean open = false;
        for (int number = 1; number <= problem.sessions().size(); number++) {
            if (problem.held(number).isEmpty()) {
                open = true;
            } else {
                LocalDate date = problem.held(number).orElseThrow();
                require(!open, "Session " + number + " was held on " + date + ", but a session before it was not");
                require(
                        problem.pin(number).filter(pin -> !pin.equals(date)).isEmpty(),
                        "Session " + number + " was held on " + date + " and cannot be fixed on another date");
            }
        }
    }
}
