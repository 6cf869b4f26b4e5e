package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.KnownIds;
import dev.shien.domain.json.Once;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the companies. */
final class CompanyReader {

    private static final String UNAVAILABLE = "a date such as 2024-07-23, or a span of one with date, from and to";

    private final JsonCursor root;
    private final PhaseReader phases;
    private final KnownIds places;
    private final KnownIds series;
    private final WishReader wishes;
    private final Once ids = new Once();

    CompanyReader(JsonCursor root, PhaseReader phases, KnownIds places, KnownIds series, KnownIds experts) {
        this.root = root;
        this.phases = phases;
        this.places = places;
        this.series = series;
        this.wishes = new WishReader(phases, experts);
    }

    ImmutableList<VisitedCompany> companies() {
        return VisitReading.list(root, "companies", this::company);
    }

    /** The ids; asked for once the companies are read. */
    KnownIds ids() {
        return ids.known(root, "companies", "a company");
    }

    private VisitedCompany company(JsonCursor c) {
        VisitedCompany.Builder company = VisitedCompany.builder()
                .id(ids.check(c, "id", c.text("id")))
                .putAllNeeds(c.optionalObject("needs").map(CompanyReader::needs).orElse(ImmutableMap.of()))
                .putAllNeedsFrom(needsFrom(c))
                .addAllModes(VisitReading.modes(c))
                .earliest(c.has("earliest") ? Optional.of(c.date("earliest")) : Optional.empty())
                .place(places.optional(c, "place"))
                .addAllLanguages(c.has("languages") ? c.texts("languages") : ImmutableList.of())
                .series(series.optional(c, "series"))
                .addAllOtherExpertFrom(
                        c.has("otherExpertFrom") ? c.each("otherExpertFrom", phases::later) : ImmutableList.of())
                .addAllWishes(wishes.wishes(c));
        if (c.has("unavailable")) {
            c.each("unavailable", item -> unavailable(item, company));
        }
        return VisitReading.closed(c, company.build());
    }

    private static ImmutableMap<String, Integer> needs(JsonCursor c) {
        ImmutableMap.Builder<String, Integer> needs = ImmutableMap.builder();
        for (String speciality : c.fields()) {
            needs.put(speciality, c.integer(speciality, 1, VisitedCompany.GREATEST_NEED));
        }
        return needs.buildOrThrow();
    }

    private ImmutableMap<Integer, ImmutableMap<String, Integer>> needsFrom(JsonCursor company) {
        Map<Integer, ImmutableMap<String, Integer>> from = new LinkedHashMap<>();
        Once numbers = new Once();
        VisitReading.list(company, "needsFrom", c -> {
            int phase = numbers.check(c, "phase", phases.known(c, "phase"));
            from.put(phase, needs(c.object("needs")));
            return VisitReading.closed(c, phase);
        });
        return ImmutableMap.copyOf(from);
    }

    private static boolean unavailable(JsonCursor c, VisitedCompany.Builder company) {
        if (c.node().isObject()) {
            VisitReading.span(c).ifPresent(company::addUnavailableSpans);
            return true;
        }
        try {
            company.addUnavailable(LocalDate.parse(c.node().asText()));
            return true;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(UNAVAILABLE, e);
        }
    }
}
