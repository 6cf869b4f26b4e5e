package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.KnownIds;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what companies wish. */
final class WishReader {

    /** What can be wished for. */
    private enum Kind {
        EXPERT,
        NOT_EXPERT,
        WEEKDAYS,
        TIME,
        MODE
    }

    private final PhaseReader phases;
    private final KnownIds experts;

    WishReader(PhaseReader phases, KnownIds experts) {
        this.phases = phases;
        this.experts = experts;
    }

    ImmutableList<VisitWish> wishes(JsonCursor company) {
        return VisitReading.list(company, "wishes", this::wish).stream()
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<VisitWish> wish(JsonCursor c) {
        Kind kind = c.oneOf("wish", Kind.class);
        if (!c.isSound("wish")) {
            return Optional.empty();
        }
        int weight = VisitReading.number(c, "weight", 1, VisitWish.GREATEST_WEIGHT, 1);
        OptionalInt phase = c.has("phase") ? OptionalInt.of(phases.known(c, "phase")) : OptionalInt.empty();
        return VisitReading.closed(c, wish(c, kind, weight, phase));
    }

    private Optional<VisitWish> wish(JsonCursor c, Kind kind, int weight, OptionalInt phase) {
        return switch (kind) {
            case EXPERT -> Optional.of(new VisitWish.ByExpert(experts.at(c, "expert"), weight, phase));
            case NOT_EXPERT -> Optional.of(new VisitWish.NotByExpert(experts.at(c, "expert"), weight, phase));
            case WEEKDAYS -> weekdays(c).map(days -> new VisitWish.OnWeekdays(days, weight, phase));
            case TIME -> time(c, weight, phase);
            case MODE -> Optional.of(new VisitWish.InMode(c.oneOf("mode", VisitMode.class), weight, phase));
        };
    }

    private static Optional<ImmutableSet<DayOfWeek>> weekdays(JsonCursor c) {
        ImmutableSet<DayOfWeek> days = ImmutableSet.copyOf(c.values("days", WishReader::weekday));
        if (days.isEmpty() && c.isSound("days")) {
            c.problem("days", "at least one of " + ImmutableList.copyOf(DayOfWeek.values()));
        }
        return Optional.of(days).filter(some -> !some.isEmpty());
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name)) {
                return day;
            }
        }
        throw new IllegalArgumentException("one of " + ImmutableList.copyOf(DayOfWeek.values()));
    }

    private static Optional<VisitWish> time(JsonCursor c, int weight, OptionalInt phase) {
        LocalTime from = c.time("from");
        LocalTime to = c.time("to");
        return VisitReading.endsAfter(c, "from", from, "to", to)
                ? Optional.of(new VisitWish.AtTime(from, to, weight, phase))
                : Optional.empty();
    }
}
