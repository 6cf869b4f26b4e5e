package dev.shien.benchmarks.timetable;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Timefold plans: a lecture, with a period and a room. */
@PlanningEntity(comparatorClass = TimefoldDifficulty.class)
public final class TimefoldLecture {

    /** The names of the variables that Timefold decides. */
    static final String PERIOD = "period";

    static final String ROOM = "room";

    private final int number;
    final TimefoldCourse of;
    private @Nullable TimefoldPeriod period;
    private @Nullable TimefoldRoom room;

    TimefoldLecture(int number, TimefoldCourse of) {
        this.number = number;
        this.of = of;
    }

    /** A copy that can be changed without changing this. */
    TimefoldLecture copy() {
        TimefoldLecture copy = new TimefoldLecture(number, of);
        copy.period = period;
        copy.room = room;
        return copy;
    }

    /** Which of all lectures it is; Timefold tells pairs by it. */
    @PlanningId
    public int getNumber() {
        return number;
    }

    /** The periods at which it can be if there is no other; Timefold reads them here. */
    @ValueRangeProvider
    public List<TimefoldPeriod> getOpen() {
        return of.open;
    }

    /** The period; Timefold reads it here. */
    @PlanningVariable
    public @Nullable TimefoldPeriod getPeriod() {
        return period;
    }

    /** Timefold writes the period here. */
    public void setPeriod(@Nullable TimefoldPeriod period) {
        this.period = period;
    }

    /** The room; Timefold reads it here. */
    @PlanningVariable
    public @Nullable TimefoldRoom getRoom() {
        return room;
    }

    /** Timefold writes the room here. */
    public void setRoom(@Nullable TimefoldRoom room) {
        this.room = room;
    }

    TimefoldCourse of() {
        return of;
    }

    boolean isPlaced() {
        return period != null && room != null;
    }

    /** The period of a lecture that has one. */
    TimefoldPeriod period() {
        return Objects.requireNonNull(period);
    }

    /** The room of a lecture that has one. */
    TimefoldRoom room() {
        return Objects.requireNonNull(room);
    }

    int day() {
        return period().day;
    }

    /** How many students have no seat. */
    int standing() {
        return Math.max(0, of.course.students() - room().seats);
    }

    /** Where it is. */
    CttLecture placed() {
        return new CttLecture(of.course.id(), room().id, period().day, period().hour);
    }
}
