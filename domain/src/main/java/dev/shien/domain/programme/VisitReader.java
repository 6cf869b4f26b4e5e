package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.WindowEdge;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the expert visits. */
final class VisitReader {

    private static final int GREATEST_NUMBER = 1_000;
    private static final int GREATEST_GAP = 366;

    private final JsonCursor root;
    private final FiscalYear year;
    private final Optional<ImmutableList<ProgrammeSession>> sessions;
    private final Once specialities = new Once();

    private int lastNumber;
    private LocalDate earliest = LocalDate.MIN;

    /** A reader; the sessions are absent if their numbers and dates could not all be read. */
    VisitReader(JsonCursor root, FiscalYear year, Optional<ImmutableList<ProgrammeSession>> sessions) {
        this.root = root;
        this.year = year;
        this.sessions = sessions;
    }

    Optional<VisitSettings> read() {
        return root.optionalObject("visits").map(this::settings);
    }

    private VisitSettings settings(JsonCursor c) {
        DateRange period = period(c.object("period"));
        VisitSettings settings = new VisitSettings(
                period,
                Reading.list(c, "specialities", this::speciality),
                Reading.someOf(c, "phases", p -> phase(p, c, period)));
        return Reading.closed(c, settings);
    }

    private DateRange period(JsonCursor c) {
        LocalDate from = Reading.date(c, "from");
        LocalDate to = Reading.date(c, "to");
        Reading.requireOrder(c, "from", from, "to", to);
        requireInYear(c, "from", from);
        requireInYear(c, "to", to);
        return Reading.closed(c, to.isBefore(from) ? new DateRange(from, from) : new DateRange(from, to));
    }

    private void requireInYear(JsonCursor c, String field, LocalDate day) {
        if (c.isSound(field) && root.isSound("fiscalYear") && !year.contains(day)) {
            c.problem(field, "a day of the fiscal year " + year.from() + " to " + year.to());
        }
    }

    private Speciality speciality(JsonCursor c) {
        return Reading.closed(c, new Speciality(specialities.check(c, "id", Reading.id(c, "id")), c.localised("name")));
    }

    private ProgrammePhase phase(JsonCursor c, JsonCursor visits, DateRange period) {
        int number = c.integer("number", lastNumber + 1, GREATEST_NUMBER);
        lastNumber = Math.max(lastNumber, number);
        int gap = c.has("leastGapDays") ? c.integer("leastGapDays", 1, GREATEST_GAP) : 1;
        ProgrammePhase phase = ProgrammePhase.builder()
                .number(number)
                .name(c.localised("name"))
                .timing(c.has("timing") ? Optional.of(c.localised("timing")) : Optional.empty())
                .window(window(c, visits, period, gap))
                .minutes(c.integer("minutes", 1, VisitPhase.GREATEST_MINUTES))
                .leastGapDays(gap)
                .addAllModes(modes(c))
                .required(c.flag("required", true))
                .policy(c.localised("policy"))
                .addAllWorkItems(Reading.texts(c, "workItems"))
                .addAllEndStates(Reading.texts(c, "endStates"))
                .build();
        return Reading.closed(c, phase);
    }

    private static ImmutableSet<VisitMode> modes(JsonCursor c) {
        ImmutableSet<VisitMode> modes = ImmutableSet.copyOf(c.values("modes", Reading.constant(VisitMode.class)));
        if (modes.isEmpty() && c.isSound("modes")) {
            c.problem("modes", "at least one of " + ImmutableList.copyOf(VisitMode.values()));
        }
        return modes;
    }

    private PhaseWindow window(JsonCursor phase, JsonCursor visits, DateRange period, int gap) {
        JsonCursor c = phase.object("window");
        PhaseWindow window = new PhaseWindow(edge(c.object("from")), edge(c.object("to")));
        c.noOtherFields();
        if (phase.isSound("window")) {
            DateRange limits = visits.isSound("period") ? period : new DateRange(LocalDate.MIN, LocalDate.MAX);
            sessions.map(ProgrammeSession::dates)
                    .ifPresent(s -> checkDays(
                            c, limits, window.from().on(s), window.to().on(s), gap));
        }
        return window;
    }

    private void checkDays(JsonCursor c, DateRange period, LocalDate from, LocalDate to, int gap) {
        if (to.isBefore(from)) {
            c.problem("to", "a day that is not before the window starts on " + from + ", was " + to);
        } else if (!period.contains(from) || !period.contains(to)) {
            c.problem("days within the period " + period.from() + " to " + period.to() + ", was " + from + " to " + to);
        } else if (to.isBefore(earliest.plusDays(earliest.equals(LocalDate.MIN) ? 0 : gap))) {
            c.problem("to", "a day on which the phase before it, from " + earliest + " on, can be over, was " + to);
        }
        earliest = from;
    }

    private WindowEdge edge(JsonCursor c) {
        if (c.has("date") == c.has("session")) {
            c.problem("either a date or a session");
            return new WindowEdge.OnDate(LocalDate.EPOCH);
        }
        WindowEdge edge = c.has("date") ? new WindowEdge.OnDate(Reading.date(c, "date")) : afterSession(c);
        return Reading.closed(c, edge);
    }

    private WindowEdge afterSession(JsonCursor c) {
        int session = c.integer("session", 1, Integer.MAX_VALUE);
        int plusDays = c.has("plusDays") ? c.integer("plusDays", -GREATEST_GAP, GREATEST_GAP) : 0;
        if (c.isSound("session")
                && sessions.filter(all -> all.stream().noneMatch(s -> s.number() == session))
                        .isPresent()) {
            c.problem("session", "the number of a session");
        }
        return new WindowEdge.AfterSession(session, plusDays);
    }
}
