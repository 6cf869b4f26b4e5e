package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.KnownIds;
import dev.shien.domain.plan.TravelReader;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Reads the document {@value #FORMAT}, described in {@code docs/visit-problem-format.md}. */
public final class VisitProblemReader {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/visit-problem/1";

    private final JsonCursor root;

    private VisitProblemReader(JsonCursor root) {
        this.root = root;
    }

    /**
     * Reads a problem.
     *
     * @param source the document's name for messages
     * @throws dev.shien.domain.json.InvalidDocument with all that is wrong with the parts of the document
     * @throws IllegalArgumentException if the parts contradict each other; it names the element that does
     */
    public static VisitProblem read(String source, JsonNode root) {
        return JsonCursor.read(source, root, FORMAT, cursor -> new VisitProblemReader(cursor).problem())
                .build();
    }

    private VisitProblem.Builder problem() {
        HoursReader hours = new HoursReader(root);
        DateRange period = hours.period();
        SessionReader sessions = new SessionReader(root);
        PhaseReader phases = new PhaseReader(root, sessions);
        TravelReader travel = new TravelReader(root);
        VisitProblem.Builder problem = VisitProblem.builder()
                .zone(root.zone("zone"))
                .period(period)
                .putAllSessions(sessions.sessions())
                .putAllSeries(sessions.series())
                .addAllPhases(phases.phases())
                .travel(travel.times())
                .sameExpert(root.oneOf("sameExpert", SameExpert.class, SameExpert.WISHED))
                .weights(weights());
        hours.read(problem, period);
        people(problem, phases, travel.places(), sessions.ids());
        return VisitReading.closed(root, problem);
    }

    private void people(VisitProblem.Builder problem, PhaseReader phases, KnownIds places, KnownIds series) {
        ExpertReader experts = new ExpertReader(root, places);
        problem.addAllExperts(experts.experts());
        CompanyReader companies = new CompanyReader(root, phases, places, series, experts.ids());
        problem.addAllCompanies(companies.companies());
        PlacedReader pins = new PlacedReader(companies.ids(), phases::known, experts.ids());
        // Experts of the plan before may have left.
        KnownIds anybody = new KnownIds("an expert", Optional.empty());
        PlacedReader previous = new PlacedReader(companies.ids(), phases::known, anybody);
        problem.addAllPins(root.has("pins") ? pins.visits(root, "pins") : ImmutableList.of())
                .addAllPrevious(root.has("previous") ? previous.visits(root, "previous") : ImmutableList.of());
        if (root.has("now")) {
            problem.now(VisitReading.local(root, "now"));
        }
        if (root.has("announcedUntil")) {
            problem.announcedUntil(root.date("announcedUntil"));
        }
    }

    private VisitWeights weights() {
        return root.optionalObject("weights").map(VisitProblemReader::weights).orElseGet(VisitWeights::defaults);
    }

    private static VisitWeights weights(JsonCursor c) {
        VisitWeights.Builder weights = VisitWeights.builder();
        weight(c, "sameExpert", weights::sameExpert);
        weight(c, "speciality", weights::speciality);
        weight(c, "early", weights::early);
        weight(c, "mode", weights::mode);
        weight(c, "wishes", weights::wishes);
        weight(c, "change", weights::change);
        weight(c, "evenLoad", weights::evenLoad);
        weight(c, "travel", weights::travel);
        return VisitReading.closed(c, weights.build());
    }

    private static void weight(JsonCursor c, String field, IntConsumer weight) {
        if (c.has(field)) {
            weight.accept(c.integer(field, 0, VisitWeights.GREATEST));
        }
    }
}
