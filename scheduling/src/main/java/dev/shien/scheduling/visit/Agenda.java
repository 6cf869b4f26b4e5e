package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the search sees it: companies, phases, experts and days are numbered from 0, a visit is {@code company *
 * phases + phase}. Holds all that does not depend on where other visits are.
 */
final class Agenda {

    final VisitProblem problem;
    final Days days;
    final Names names;
    final Windows windows;
    final int companies;
    final int phases;
    final int experts;
    final int visits;

    /** The places of the given visits, by visit. */
    final ImmutableMap<Integer, Place> pins;

    private final @Nullable Place[] given;

    /** The terms of the score that look at one visit at its place alone. */
    final PlaceTerms terms;

    final Roads roads;

    private final Welcome[] welcome;
    private final int[][] stretches;

    private final Kinds kinds;

    Agenda(VisitProblem problem, ImmutableList<VisitTerm> terms) {
        this.problem = problem;
        this.days = new Days(problem);
        this.names = new Names(problem, days);
        this.windows = new Windows(problem, days);
        this.companies = problem.companies().size();
        this.phases = problem.phases().size();
        this.experts = problem.experts().size();
        this.visits = companies * phases;
        this.pins = problem.given().stream()
                .collect(ImmutableMap.toImmutableMap(
                        names::visitOf, pin -> names.placeOf(pin).orElseThrow()));
        this.given = new Place[visits];
        pins.forEach((visit, place) -> given[visit] = place);
        this.welcome =
                problem.companies().stream().map(c -> new Welcome(c, days)).toArray(Welcome[]::new);
        this.stretches = problem.companies().stream()
                .map(c -> problem.phases().stream()
                        .mapToInt(p -> c.stretch(p.number()))
                        .toArray())
                .toArray(int[][]::new);
        this.kinds = new Kinds(problem);
        this.roads = new Roads(problem);
        this.terms = new PlaceTerms(this, terms);
    }

    /** Whether a visit is given. */
    boolean isGiven(int visit) {
        return given[visit] != null;
    }

    /** The place of a given visit, null of any other one. */
    @Nullable Place given(int visit) {
        return given[visit];
    }

    VisitedCompany company(int company) {
        return problem.companies().get(company);
    }

    VisitPhase phase(int phase) {
        return problem.phases().get(phase);
    }

    Expert expert(int expert) {
        return problem.experts().get(expert);
    }

    int companyOf(int visit) {
        return visit / phases;
    }

    int phaseOf(int visit) {
        return visit % phases;
    }

    /** Which stretch of its company's visits a visit belongs to. */
    int stretch(int visit) {
        return stretches[companyOf(visit)][phaseOf(visit)];
    }

    /** How an expert can make a visit: what company, phase and expert all allow, what the company likes best first. */
    ImmutableList<VisitMode> modes(int visit, int expert) {
        return kinds.modes(visit, expert);
    }

    /** How a visit can take place: what company and phase allow, what the company likes best first. */
    ImmutableList<VisitMode> allowed(int visit) {
        return Kinds.allowed(company(companyOf(visit)), phase(phaseOf(visit)));
    }

    /** The moments at which an expert can begin a visit, the company's own calendar not considered. */
    Openings openings(int visit, int expert) {
        return windows.openings(windows.of(visit), expert);
    }

    /** Whether a day is neither closed nor one of the company's session days. */
    boolean isOpen(int visit, int day) {
        return days.open(day) && !windows.sessionOn(windows.of(visit), days.date(day));
    }

    /** The times that an expert offers on a day. */
    List<DaySpan> offers(int expert, int day) {
        LocalDate date = days.date(day);
        return expert(expert).calendar().stream()
                .filter(span -> span.date().equals(date))
                .toList();
    }

    /** Whether the time of a place is one at which a visit can begin and end in a span of its day. */
    boolean fits(Place place, DaySpan span) {
        int from = Days.minuteFrom(span.from());
        return place.start() >= from
                && (place.start() - from) % problem.stepMinutes() == 0
                && place.end() <= Days.minute(span.to());
    }

    /** Whether a company can be visited at some times of a day and not at others. */
    boolean halfWelcome(int visit, int day) {
        return welcome[companyOf(visit)].half(day);
    }

    /** Whether a company can have a visit at a place, its own calendar alone considered. */
    boolean welcome(int visit, Place place) {
        return welcome[companyOf(visit)].at(place);
    }

    /** Whether there is a place at which an expert could make a visit if there were no other. */
    boolean hasPlace(int visit, int expert) {
        return openings(visit, expert).eachDay().anyMatch(day -> hasPlace(visit, expert, day));
    }

    /** Whether there is a place on a day at which an expert could make a visit if there were no other. */
    boolean hasPlace(int visit, int expert, int day) {
        Openings openings = openings(visit, expert);
        int which = openings.which(day);
        if (which < 0 || modes(visit, expert).isEmpty()) {
            return false;
        }
        // How it takes place does not matter to when a company can be visited.
        VisitMode mode = modes(visit, expert).get(0);
        return IntStream.range(openings.from(which), openings.from(which + 1))
                .anyMatch(i -> welcome(visit, place(visit, expert, openings.moment(i), mode)));
    }

    /** All places at which an expert could make a visit if there were no other. */
    List<Place> places(int visit, int expert) {
        List<Place> places = new ArrayList<>();
        Openings openings = openings(visit, expert);
        for (VisitMode mode : modes(visit, expert)) {
            for (int i = 0; i < openings.count(); i++) {
                Place place = place(visit, expert, openings.moment(i), mode);
                if (welcome(visit, place)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** The place of a visit that begins at a moment. */
    Place place(int visit, int expert, int moment, VisitMode mode) {
        return Place.of(expert, moment, phase(phaseOf(visit)).minutes(), mode);
    }

    /** All places at which a visit could be if there were no other. */
    List<Place> places(int visit) {
        List<Place> places = new ArrayList<>();
        for (int e = 0; e < experts; e++) {
            places.addAll(places(visit, e));
        }
        return places;
    }

    /** Whether a visit could be at a place if there were no other. */
    boolean possible(int visit, Place place) {
        return place.minutes() == phase(phaseOf(visit)).minutes()
                && modes(visit, place.expert()).contains(place.mode())
                && openings(visit, place.expert()).contains(Place.moment(place.day(), place.start()))
                && welcome(visit, place);
    }
}
