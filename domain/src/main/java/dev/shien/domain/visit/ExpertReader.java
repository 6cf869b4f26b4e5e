package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import java.util.ArrayList;
import java.util.List;
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
        boolean all = !root.has("experts") || ids.knowsAll(root, "experts");
        return new KnownIds(
                "an expert",
                all
                        ? Optional.of(
                                ids.values().stream().map(Object::toString).collect(ImmutableSet.toImmutableSet()))
                        : Optional.empty());
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
        List<DaySpan> spans = new ArrayList<>();
        VisitReading.list(expert, "calendar", c -> {
            Optional<DaySpan> span = VisitReading.span(c);
            span.ifPresent(read -> add(c, read, spans));
            return span;
        });
        return ImmutableList.copyOf(spans);
    }

    private static void add(JsonCursor c, DaySpan span, List<DaySpan> spans) {
        for (DaySpan other : spans) {
            if (span.date().equals(other.date())
                    && span.from().isBefore(other.to())
                    && other.from().isBefore(span.to())) {
                c.problem("a span that does not overlap " + other.from() + "-" + other.to() + " of the same day");
                return;
            }
        }
        spans.add(span);
    }
}
