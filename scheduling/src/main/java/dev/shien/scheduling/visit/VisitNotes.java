package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a secretariat should know beside the plan: needs that nobody meets, experts whom nobody needs or who can make no visit,
 * travel that is not counted, experts who have left.
 */
final class VisitNotes {

    private final Agenda agenda;
    private final VisitProblem problem;

    VisitNotes(Agenda agenda) {
        this.agenda = agenda;
        this.problem = agenda.problem;
    }

    ImmutableList<Reason> all() {
        return Stream.of(unmetNeeds(), idle(), unable(), placeless(), gone())
                .flatMap(notes -> notes)
                .collect(ImmutableList.toImmutableList());
    }

    /** What a company needs in some phase. */
    private ImmutableSet<String> needs(VisitedCompany company) {
        return problem.phases().stream()
                .map(VisitPhase::number)
                .flatMap(phase -> company.needsIn(phase).keySet().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableSet<String> needed() {
        return problem.companies().stream()
                .flatMap(company -> needs(company).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Reason> unmetNeeds() {
        ImmutableSet<String> offered = problem.experts().stream()
                .flatMap(expert -> expert.specialities().stream())
                .collect(ImmutableSet.toImmutableSet());
        return needed().stream()
                .filter(need -> !offered.contains(need))
                .sorted()
                .map(need -> NoteTexts.unmet(
                        need,
                        problem.companies().stream()
                                .filter(company -> needs(company).contains(need))
                                .count()));
    }

    private Stream<Reason> idle() {
        ImmutableSet<String> needed = needed();
        return problem.experts().stream()
                .filter(expert -> !needed.isEmpty()
                        && !expert.specialities().isEmpty()
                        && expert.specialities().stream().noneMatch(needed::contains))
                .map(NoteTexts::notNeeded);
    }

    /** Who could make no visit even if there were no other expert. */
    private Stream<Reason> unable() {
        return IntStream.range(0, agenda.experts)
                .filter(expert -> agenda.visits > 0 && !canVisit(expert))
                .mapToObj(agenda::expert)
                .map(NoteTexts::unable);
    }

    private boolean canVisit(int expert) {
        boolean given = agenda.pins.values().stream().anyMatch(place -> place.expert() == expert);
        return given
                || (hasRoom(agenda.expert(expert))
                        && IntStream.range(0, agenda.visits).anyMatch(visit -> agenda.hasPlace(visit, expert)));
    }

    private static boolean hasRoom(Expert expert) {
        return expert.greatestTotal().orElse(1) > 0 && expert.greatestPerWeek().orElse(1) > 0;
    }

    private Stream<Reason> placeless() {
        long companies = problem.companies().stream()
                .filter(company -> company.place().isEmpty() && company.modes().contains(VisitMode.ON_SITE))
                .count();
        return agenda.roads.any() && companies > 0 ? Stream.of(NoteTexts.placeless(companies)) : Stream.empty();
    }

    /** The experts of the plan before who are not known any more. */
    private Stream<Reason> gone() {
        ImmutableSet<String> experts =
                problem.experts().stream().map(Expert::id).collect(ImmutableSet.toImmutableSet());
        return problem.previous().stream()
                .map(Visit::expert)
                .filter(expert -> !experts.contains(expert))
                .distinct()
                .map(expert -> NoteTexts.gone(
                        expert,
                        problem.previous().stream()
                                .filter(visit -> visit.expert().equals(expert))
                                .count()));
    }
}
