package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which number the search has for each company, phase and expert of a problem, and the other way round. */
final class Names {

    private final VisitProblem problem;
    private final Days days;
    private final Map<String, Integer> companies;
    private final Map<String, Integer> experts;
    private final ImmutableList<Integer> phases;

    Names(VisitProblem problem, Days days) {
        this.problem = problem;
        this.days = days;
        this.companies =
                index(problem.companies().stream().map(VisitedCompany::id).toList());
        this.experts = index(problem.experts().stream().map(Expert::id).toList());
        this.phases = problem.phases().stream().map(VisitPhase::number).collect(ImmutableList.toImmutableList());
    }

    private static Map<String, Integer> index(List<String> ids) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            index.put(ids.get(i), i);
        }
        return index;
    }

    /** Refuses a company or a phase that there is not. */
    void requireKnown(String company, int phase) {
        if (!companies.containsKey(company)) {
            throw new IllegalArgumentException("Unknown company '" + company + "'");
        }
        if (!phases.contains(phase)) {
            throw new IllegalArgumentException("Unknown phase " + phase + ", expected one of " + phases);
        }
    }

    /** The number of an expert; refuses one whom there is not. */
    int expertOf(String id) {
        Integer expert = experts.get(id);
        if (expert == null) {
            throw new IllegalArgumentException("Unknown expert '" + id + "'");
        }
        return expert;
    }

    /** The number of the visit of a known company in a known phase. */
    int visitOf(String company, int phase) {
        return companies.getOrDefault(company, 0) * phases.size() + phases.indexOf(phase);
    }

    /** The number of a visit of a known company and phase. */
    int visitOf(Visit visit) {
        return visitOf(visit.company(), visit.phase());
    }

    /** Where a visit is; nowhere if its expert is unknown or its day outside the period. */
    Optional<Place> placeOf(Visit visit) {
        Integer expert = experts.get(visit.expert());
        return expert == null || !days.contains(visit.date())
                ? Optional.empty()
                : Optional.of(new Place(
                        expert,
                        days.index(visit.date()),
                        Days.minute(visit.start().toLocalTime()),
                        Days.minute(visit.end().toLocalTime())
                                - Days.minute(visit.start().toLocalTime()),
                        visit.mode()));
    }

    /** The visit of a number at a place as a value. */
    Visit asVisit(int visit, Place place) {
        return new Visit(
                problem.companies().get(visit / phases.size()).id(),
                phases.get(visit % phases.size()),
                problem.experts().get(place.expert()).id(),
                days.time(place.day(), place.start()),
                days.time(place.day(), place.end()),
                place.mode());
    }
}
