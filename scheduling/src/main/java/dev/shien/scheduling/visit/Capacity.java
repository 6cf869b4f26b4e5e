package dev.shien.scheduling.visit;

import com.google.common.primitives.Ints;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How many visits an expert can make on a day beside those given, by the calendar and the limits, if all took the shortest time. */
final class Capacity {

    private final Agenda agenda;
    private final int[] ofDay;

    /** The given visits of each day: they count against the limit, but may be at times that are not in the calendar. */
    private final int[] given;

    Capacity(Agenda agenda) {
        this.agenda = agenda;
        this.ofDay = new int[agenda.experts * agenda.days.count()];
        this.given = new int[ofDay.length];
        agenda.pins.values().forEach(pin -> given[pin.expert() * agenda.days.count() + pin.day()]++);
        for (int e = 0; e < agenda.experts; e++) {
            fill(e);
        }
    }

    private void fill(int expert) {
        Expert someone = agenda.expert(expert);
        List<DaySpan> spans = someone.calendar().stream()
                .filter(span -> agenda.days.contains(span.date()))
                .sorted(Comparator.comparing(DaySpan::date).thenComparing(DaySpan::from))
                .toList();
        int day = -1;
        int free = 0;
        for (DaySpan span : spans) {
            int next = agenda.days.index(span.date());
            free = next == day ? free : 0;
            day = next;
            int at = expert * agenda.days.count() + day;
            free = fit(span, free, at, someone.greatestPerDay() - given[at]);
        }
    }

    /** Counts the visits that fit into a span from a minute on, one after the other, and says when the next can begin. */
    private int fit(DaySpan span, int free, int at, int most) {
        VisitProblem problem = agenda.problem;
        int minutes =
                problem.phases().stream().mapToInt(VisitPhase::minutes).min().orElse(VisitPhase.GREATEST_MINUTES);
        int closes = Math.min(Days.minute(span.to()), Days.minute(problem.closes()));
        int start = Math.max(free, Math.max(Days.minuteFrom(span.from()), Days.minuteFrom(problem.opens())));
        int next = free;
        while (start + minutes <= closes && ofDay[at] < most) {
            ofDay[at]++;
            next = start + minutes + problem.breakMinutes();
            start = next;
        }
        return next;
    }

    /** The greatest number of all days. */
    int most() {
        return Ints.max(Ints.concat(ofDay, new int[] {0}));
    }

    /** The greatest number of an expert's days. */
    int most(int expert) {
        int most = 0;
        for (int day = 0; day < agenda.days.count(); day++) {
            most = Math.max(most, ofDay[expert * agenda.days.count() + day]);
        }
        return most;
    }

    /** How many visits fit into all days of an expert. */
    int fit(int expert) {
        return IntStream.of(agenda.windows.openDays(expert))
                .map(day -> at(expert * agenda.days.count() + day))
                .sum();
    }

    /** How many visits of an expert are given. */
    int given(int expert) {
        int from = expert * agenda.days.count();
        return IntStream.range(from, from + agenda.days.count())
                .map(i -> given[i])
                .sum();
    }

    /** How many visits of an expert are given in a week. */
    int given(int expert, int week) {
        return IntStream.range(0, agenda.days.count())
                .filter(day -> agenda.days.week(day) == week)
                .map(day -> given[expert * agenda.days.count() + day])
                .sum();
    }

    /** The number on a day and those that are given, by expert times days plus day. */
    int with(int expertAndDay) {
        return ofDay[expertAndDay] + given[expertAndDay];
    }

    /** The number on a day, by expert times days plus day. */
    int at(int expertAndDay) {
        return ofDay[expertAndDay];
    }
}
