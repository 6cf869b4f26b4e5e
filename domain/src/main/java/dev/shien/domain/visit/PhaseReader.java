package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads the phases with their windows. */
final class PhaseReader {

    private static final int FARTHEST = 1_000;

    private final JsonCursor root;
    private final SessionReader sessions;
    private final Set<Integer> numbers = new LinkedHashSet<>();
    private int last;

    PhaseReader(JsonCursor root, SessionReader sessions) {
        this.root = root;
        this.sessions = sessions;
    }

    ImmutableList<VisitPhase> phases() {
        ImmutableList<VisitPhase> phases = root.list("phases", this::phase);
        if (phases.isEmpty() && root.isSound("phases")) {
            root.problem("phases", "at least one element");
        }
        return phases;
    }

    private VisitPhase phase(JsonCursor c) {
        int number = c.integer("number", last + 1, VisitReading.GREATEST_NUMBER);
        if (c.isSound("number")) {
            numbers.add(number);
            last = number;
        }
        VisitPhase.Builder phase = VisitPhase.builder()
                .number(number)
                .name(c.localised("name"))
                .window(window(c.object("window")))
                .minutes(c.integer("minutes", 1, VisitPhase.GREATEST_MINUTES))
                .addAllModes(c.has("modes") ? VisitReading.modes(c) : ImmutableSet.of());
        int least = VisitReading.number(c, "leastGapDays", 1, VisitReading.GREATEST_GAP, 1);
        phase.leastGapDays(least);
        if (c.has("greatestGapDays")) {
            phase.greatestGapDays(c.integer("greatestGapDays", least, VisitReading.GREATEST_GAP));
        }
        return VisitReading.closed(c, phase.build());
    }

    private PhaseWindow window(JsonCursor c) {
        PhaseWindow window = new PhaseWindow(edge(c, "from"), edge(c, "to"));
        c.noOtherFields();
        if (c.isSound("from") && c.isSound("to")) {
            sessions.all().forEach((whose, days) -> requireOrder(c, window, whose, days));
        }
        return window;
    }

    private static void requireOrder(
            JsonCursor c, PhaseWindow window, String whose, ImmutableMap<Integer, LocalDate> days) {
        LocalDate from = window.from().on(days);
        LocalDate to = window.to().on(days);
        if (to.isBefore(from) && c.isSound("to")) {
            String by = WindowCheck.hangsOnSessions(window) ? " by the sessions of " + whose : "";
            c.problem("to", "a day that is not before the window starts on " + from + by + ", was " + to);
        }
    }

    private WindowEdge edge(JsonCursor window, String field) {
        JsonCursor c = window.object(field);
        if (c.has("date") == c.has("session")) {
            if (window.isSound(field)) {
                window.problem(field, "either a date or a session");
            }
            return new WindowEdge.OnDate(LocalDate.EPOCH);
        }
        return VisitReading.closed(c, c.has("date") ? new WindowEdge.OnDate(c.date("date")) : afterSession(c));
    }

    private WindowEdge afterSession(JsonCursor c) {
        int session = c.integer("session", 1, VisitReading.GREATEST_NUMBER);
        int plusDays = VisitReading.number(c, "plusDays", -FARTHEST, FARTHEST, 0);
        sessions.all().forEach((whose, days) -> {
            if (c.isSound("session") && !days.containsKey(session)) {
                c.problem("session", "the number of a session of " + whose + "; known are " + days.keySet());
            }
        });
        return new WindowEdge.AfterSession(session, plusDays);
    }

    /** The number that stands at a field, noted if there is no such phase. */
    int known(JsonCursor c, String field) {
        int number = c.integer(field, 1, VisitReading.GREATEST_NUMBER);
        if (c.isSound(field) && root.isSound("phases") && !numbers.contains(number)) {
            c.problem(field, expected());
        }
        return number;
    }

    /**
     * The number that a place holds.
     *
     * @throws IllegalArgumentException that says what was expected if it is none of a phase beyond the first
     */
    int later(JsonCursor c) {
        int number = c.node().isIntegralNumber() && c.node().canConvertToInt()
                ? c.node().intValue()
                : 0;
        if (root.isSound("phases") && numbers.stream().skip(1).noneMatch(known -> known == number)) {
            throw new IllegalArgumentException(expected() + ", but not the first, before which nobody came");
        }
        return number;
    }

    private String expected() {
        return "the number of a phase; known are " + numbers;
    }
}
