package dev.shien.domain.timetable;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads the document {@value #FORMAT}, described in {@code docs/series-problem-format.md}. */
public final class SeriesProblemReader {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/series-problem/1";

    private static final int WEEK = 7;

    private final JsonCursor root;
    private final SeriesSessionReader sessions;

    private SeriesProblemReader(JsonCursor root) {
        this.root = root;
        this.sessions = new SeriesSessionReader(root);
    }

    /**
     * Reads a problem.
     *
     * @param source the document's name for messages
     * @throws dev.shien.domain.json.InvalidDocument with all that is wrong with the parts of the document
     * @throws IllegalArgumentException if the parts contradict each other; it names the element that does
     */
    public static SeriesProblem read(String source, JsonNode document) {
        return JsonCursor.read(source, document, FORMAT, cursor -> new SeriesProblemReader(cursor).problem())
                .build();
    }

    private SeriesProblem.Builder problem() {
        SeriesProblem.Builder problem = SeriesProblem.builder();
        problem.zone(root.zone("zone"))
                .from(root.date("from"))
                .to(root.date("to"))
                .addAllWeekdays(weekdays());
        gaps(problem);
        problem.addAllParts(some("parts", SessionPartReader::read))
                .addAllSessions(sessions.sessions())
                .venue(root.has("venue") ? Optional.of(root.localised("venue")) : Optional.empty())
                .addAllClosures(list("closures"));
        dates(problem);
        root.optionalObject("weights").map(SeriesProblemReader::weights).ifPresent(problem::weights);
        root.noOtherFields();
        return problem;
    }

    private void gaps(SeriesProblem.Builder problem) {
        int longest = SeriesProblem.LONGEST_GAP;
        problem.cadence(
                root.has("cadenceWeeks")
                        ? WEEK * root.integer("cadenceWeeks", 1, longest / WEEK)
                        : root.integer("cadence", 1, longest));
        if (root.has("cadenceWeeks") && root.has("cadence")) {
            root.problem("cadence", "nothing, as cadenceWeeks is given");
        }
        if (root.has("leastGap")) {
            problem.leastGap(root.integer("leastGap", 1, longest));
        }
        if (root.has("greatestGap")) {
            problem.greatestGap(root.integer("greatestGap", 1, SeriesProblem.LONGEST_PERIOD));
        }
    }

    private void dates(SeriesProblem.Builder problem) {
        problem.addAllPins(sessions.dates("pins"))
                .preferredStart(date("preferredStart"))
                .addAllPrevious(sessions.dates("previous"))
                .today(date("today"))
                .addAllCancelled(root.has("cancelled") ? root.each("cancelled", sessions::number) : ImmutableList.of());
    }

    private Optional<LocalDate> date(String field) {
        return root.has(field) ? Optional.of(root.date(field)) : Optional.empty();
    }

    private ImmutableList<DayOfWeek> weekdays() {
        ImmutableList<DayOfWeek> days = root.values("weekdays", SeriesProblemReader::weekday);
        if (days.isEmpty() && root.isSound("weekdays")) {
            root.problem("weekdays", "at least one element");
        }
        return days;
    }

    private static DayOfWeek weekday(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(text)) {
                return day;
            }
        }
        throw new IllegalArgumentException("one of " + ImmutableList.copyOf(DayOfWeek.values()));
    }

    private <T> ImmutableList<T> some(String field, Function<JsonCursor, T> reader) {
        ImmutableList<T> items = root.list(field, reader);
        if (items.isEmpty() && root.isSound(field)) {
            root.problem(field, "at least one element");
        }
        return items;
    }

    private ImmutableList<SeriesClosure> list(String field) {
        SeriesClosureReader closures = new SeriesClosureReader(sessions, new Once());
        return root.has(field) ? root.list(field, closures::read) : ImmutableList.of();
    }

    private static SeriesWeights weights(JsonCursor c) {
        SeriesWeights.Builder weights = SeriesWeights.builder();
        for (String field : ImmutableSet.of("cadence", "end", "start", "change")) {
            if (c.has(field)) {
                int greatest = field.equals("change") ? SeriesWeights.GREATEST_CHANGE : SeriesWeights.GREATEST;
                int weight = c.integer(field, 0, greatest);
                switch (field) {
                    case "cadence" -> weights.cadence(weight);
                    case "end" -> weights.end(weight);
                    case "start" -> weights.start(weight);
                    default -> weights.change(weight);
                }
            }
        }
        c.noOtherFields();
        return weights.build();
    }
}
