package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.PlacedSession;
import java.util.Locale;

/**
 * One thing that a problem asks and that could be given up.
 *
 * @param kind what is asked
 * @param id of whom or of what
 */
record Demand(Kind kind, String id) {

    /** What can be asked. */
    enum Kind {
        COURSE("講座「%s」は%sの回がある。", "Course '%s' has %s."),
        ORDER(
                "講座「%s」の回は順に、決められた間隔で行う。%s",
                "The sessions of course '%s' follow in order, with the gaps that are asked%s."),
        COURSE_AWAY("講座「%s」にはできない時間がある。%s", "Course '%s' cannot be held at all times%s."),
        COURSE_ROOMS(
                "講座「%s」の会場には条件がある(指定・設備・席)。%s",
                "Course '%s' cannot be in every room (rooms named, equipment, seats)%s."),
        COURSE_LECTURERS("講座「%s」には担当できる講師が決まっている。%s", "The sessions of course '%s' need one of their lecturers%s."),
        COHORT("受講者「%s」は同時に二つの回に出られない。%s", "Cohort '%s' cannot attend two sessions at once%s."),
        COHORT_AWAY("受講者「%s」には出られない時間がある。%s", "Cohort '%s' cannot attend at all times%s."),
        LECTURER_AWAY("講師「%s」には担当できない時間がある。%s", "Lecturer '%s' cannot come at all times%s."),
        ROOM_AWAY("会場「%s」には使えない時間がある。%s", "Room '%s' cannot be used at all times%s."),
        PIN("%sは決められた時間と会場のまま変えない。%s", "The pinned session %s stays where it is%s."),
        WAYS("講師の移動には時間がかかる。%s%s", "Lecturers need their time to travel%s%s.");

        private final String ja;
        private final String en;

        Kind(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }
    }

    /** All that a problem asks, in the order in which it is told. */
    static ImmutableList<Demand> of(CohortProblem problem) {
        ImmutableList.Builder<Demand> all = ImmutableList.builder();
        for (Course course : problem.courses()) {
            all.add(new Demand(Kind.COURSE, course.id()));
            add(
                    all,
                    Kind.ORDER,
                    course.id(),
                    course.inOrder() && course.sessions().size() > 1);
            add(all, Kind.COURSE_AWAY, course.id(), !course.absences().isEmpty());
            add(all, Kind.COURSE_ROOMS, course.id(), true);
            add(
                    all,
                    Kind.COURSE_LECTURERS,
                    course.id(),
                    course.sessions().stream()
                            .anyMatch(session -> !session.lecturers().isEmpty()));
        }
        problem.cohorts().forEach(cohort -> {
            all.add(new Demand(Kind.COHORT, cohort.id()));
            add(all, Kind.COHORT_AWAY, cohort.id(), !cohort.absences().isEmpty());
        });
        problem.lecturers()
                .forEach(one ->
                        add(all, Kind.LECTURER_AWAY, one.id(), !one.absences().isEmpty()));
        problem.rooms()
                .forEach(room ->
                        add(all, Kind.ROOM_AWAY, room.id(), !room.absences().isEmpty()));
        problem.pins().forEach(pin -> all.add(new Demand(Kind.PIN, name(pin))));
        add(all, Kind.WAYS, "", !problem.travel().places().isEmpty());
        return all.build();
    }

    /** How a pinned session is named. */
    static String name(PlacedSession pin) {
        return pin.course() + "/" + pin.number();
    }

    private static void add(ImmutableList.Builder<Demand> all, Kind kind, String id, boolean isAsked) {
        if (isAsked) {
            all.add(new Demand(kind, id));
        }
    }

    /** What is asked, as a full sentence. */
    Reason sentence(CohortProblem problem) {
        int sessions = problem.courses().stream()
                .filter(course -> kind == Kind.COURSE && course.id().equals(id))
                .mapToInt(course -> course.sessions().size())
                .sum();
        String jaCount = kind == Kind.COURSE ? String.valueOf(sessions) : "";
        String enCount = kind == Kind.COURSE ? sessions + (sessions == 1 ? " session" : " sessions") : "";
        return Reason.of(
                "cohort.conflict." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Text.of(
                        String.format(Locale.ROOT, kind.ja, id, jaCount),
                        String.format(Locale.ROOT, kind.en, id, enCount)),
                ImmutableMap.of("id", id));
    }
}
