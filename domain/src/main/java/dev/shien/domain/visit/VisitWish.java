package dev.shien.domain.visit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.OptionalInt;

/** What a company wishes of its visits; kept where it can be, see {@link VisitWeights#wishes()}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "wish")
@JsonSubTypes({
    @JsonSubTypes.Type(value = VisitWish.ByExpert.class, name = "EXPERT"),
    @JsonSubTypes.Type(value = VisitWish.NotByExpert.class, name = "NOT_EXPERT"),
    @JsonSubTypes.Type(value = VisitWish.OnWeekdays.class, name = "WEEKDAYS"),
    @JsonSubTypes.Type(value = VisitWish.AtTime.class, name = "TIME"),
    @JsonSubTypes.Type(value = VisitWish.InMode.class, name = "MODE")
})
public sealed interface VisitWish {

    /** The greatest weight of a wish. */
    int GREATEST_WEIGHT = 1000;

    /** How much it is wished for beside the other wishes of the company: from 1 to 1000. */
    int weight();

    /** The number of the phase of which it speaks; of all if none is named. */
    OptionalInt phase();

    /** Whether a visit is as wished; asked only of visits of which the wish speaks. */
    boolean metBy(Visit visit);

    /** Whether the wish speaks of the visits of a phase. */
    default boolean speaksOf(int phaseNumber) {
        return phase().orElse(phaseNumber) == phaseNumber;
    }

    private static void requireWeight(int weight) {
        if (weight < 1 || weight > GREATEST_WEIGHT) {
            throw new IllegalArgumentException(
                    "Weight of a wish must be from 1 to " + GREATEST_WEIGHT + ", was " + weight);
        }
    }

    /**
     * A certain expert comes.
     *
     * @param expert the id of the expert
     * @param weight how much it is wished for
     * @param phase the phase of which it speaks
     */
    record ByExpert(String expert, int weight, OptionalInt phase) implements VisitWish {

        /** Refuses a weight out of range. */
        public ByExpert {
            requireWeight(weight);
        }

        @Override
        public boolean metBy(Visit visit) {
            return visit.expert().equals(expert);
        }
    }

    /**
     * A certain expert does not come.
     *
     * @param expert the id of the expert
     * @param weight how much it is wished for
     * @param phase the phase of which it speaks
     */
    record NotByExpert(String expert, int weight, OptionalInt phase) implements VisitWish {

        /** Refuses a weight out of range. */
        public NotByExpert {
            requireWeight(weight);
        }

        @Override
        public boolean metBy(Visit visit) {
            return !visit.expert().equals(expert);
        }
    }

    /**
     * The visit is on one of some days of the week.
     *
     * @param days the days of the week, at least one
     * @param weight how much it is wished for
     * @param phase the phase of which it speaks
     */
    record OnWeekdays(ImmutableSet<DayOfWeek> days, int weight, OptionalInt phase) implements VisitWish {

        /** Refuses a weight out of range, and a wish for no day. */
        public OnWeekdays {
            requireWeight(weight);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("A wish for days of the week must name at least one");
            }
        }

        @Override
        public boolean metBy(Visit visit) {
            return days.contains(visit.date().getDayOfWeek());
        }
    }

    /**
     * The visit lies within a time of day.
     *
     * @param from when it begins at the earliest
     * @param to when it ends at the latest
     * @param weight how much it is wished for
     * @param phase the phase of which it speaks
     */
    record AtTime(LocalTime from, LocalTime to, int weight, OptionalInt phase) implements VisitWish {

        /** Refuses a weight out of range, and a time that does not end after it starts. */
        public AtTime {
            requireWeight(weight);
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException(
                        "A time that is wished for must end after it starts, was " + from + " to " + to);
            }
        }

        @Override
        public boolean metBy(Visit visit) {
            return !visit.start().toLocalTime().isBefore(from)
                    && !visit.end().toLocalTime().isAfter(to);
        }
    }

    /**
     * The visit takes place in a certain way.
     *
     * @param mode the way
     * @param weight how much it is wished for
     * @param phase the phase of which it speaks
     */
    record InMode(VisitMode mode, int weight, OptionalInt phase) implements VisitWish {

        /** Refuses a weight out of range. */
        public InMode {
            requireWeight(weight);
        }

        @Override
        public boolean metBy(Visit visit) {
            return visit.mode() == mode;
        }
    }
}
