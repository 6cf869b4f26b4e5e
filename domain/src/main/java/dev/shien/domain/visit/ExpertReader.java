package dev.shien.domain.visit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.KnownIds;
import dev.shien.domain.json.Once;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Reads the experts. */
final class ExpertReader {

    private final JsonCursor root;
    private final KnownIds places;
    private final Once ids = new Once();

    ExpertReader(JsonCursor root, KnownIds places) {
        this.root = root;
        this.places = places;
    }

    ImmutableList<Expert> experts() {
        return VisitReading.list(root, "experts", this::expert);
    }

    /** The ids; asked for once the experts are read. */
    KnownIds ids() {
        return ids.known(root, "experts", "an expert");
    }

    private Expert expert(JsonCursor c) {
        Expert.Builder expert = Expert.builder()
                .id(ids.check(c, "id", c.text("id")))
                .addAllSpecialities(c.has("specialities") ? c.texts("specialities") : ImmutableList.of())
                .addAllModes(VisitReading.modes(c))
                .addAllLanguages(c.has("languages") ? c.texts("languages") : ImmutableList.of())
                .addAllCalendar(calendar(c))
                .base(places.optional(c, "base"));
        limit(c, "greatestPerDay", 1, expert::greatestPerDay);
        limit(c, "greatestPerWeek", 0, expert::greatestPerWeek);
        limit(c, "greatestTotal", 0, expert::greatestTotal);
        return VisitReading.closed(c, expert.build());
    }

    private static void limit(JsonCursor c, String field, int least, IntConsumer limit) {
        if (c.has(field)) {
            limit.accept(c.integer(field, least, VisitReading.GREATEST_LIMIT));
        }
    }

    private static ImmutableList<DaySpan> calendar(JsonCursor expert) {
        ListMultimap<LocalDate, DaySpan> spans = ArrayListMultimap.create();
        return VisitReading.list(expert, "calendar", c -> span(c, spans)).stream()
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<DaySpan> span(JsonCursor c, ListMultimap<LocalDate, DaySpan> spans) {
        Optional<DaySpan> read = VisitReading.span(c);
        Optional<DaySpan> before = read.flatMap(span -> spans.get(span.date()).stream()
                .filter(other ->
                        span.from().isBefore(other.to()) && other.from().isBefore(span.to()))
                .findFirst());
        before.ifPresent(other ->
                c.problem("a span that does not overlap " + other.from() + "-" + other.to() + " of the same day"));
        Optional<DaySpan> apart = read.filter(span -> before.isEmpty());
        apart.ifPresent(span -> spans.put(span.date(), span));
        return apart;
    }
}
