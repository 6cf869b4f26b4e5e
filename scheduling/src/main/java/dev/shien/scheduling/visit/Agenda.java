package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the search sees it: companies, phases, experts and days are numbered from 0, a visit is {@code company *
 * phases + phase}. Holds all that does not depend on where other visits are.
 */
final class Agenda {

    final VisitProblem problem;
    final Days days;
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

    /** The series of sessions, and which of them is a company's. */
    private final ImmutableList<Series> series;

    private final int[] seriesOf;
    private final Welcome[] welcome;
    private final int[][] stretches;

    private final Kinds kinds;

    private final Map<String, Integer> companyIndex;
    private final Map<String, Integer> expertIndex;
    private final ImmutableList<Integer> phaseNumbers;

    Agenda(VisitProblem problem, ImmutableList<VisitTerm> terms) {
        this.problem = problem;
        this.days = new Days(problem);
        this.companies = problem.companies().size();
        this.phases = problem.phases().size();
        this.experts = problem.experts().size();
        this.visits = companies * phases;
        this.companyIndex =
                index(problem.companies().stream().map(VisitedCompany::id).toList());
        this.expertIndex = index(problem.experts().stream().map(Expert::id).toList());
        this.phaseNumbers = problem.phases().stream().map(VisitPhase::number).collect(ImmutableList.toImmutableList());
        this.pins = problem.given().stream()
                .collect(ImmutableMap.toImmutableMap(
                        this::visitOf, pin -> placeOf(pin).orElseThrow()));
        this.given = new Place[visits];
        pins.forEach((visit, place) -> given[visit] = place);
        Map<Optional<String>, Integer> names = new LinkedHashMap<>();
        problem.companies().forEach(company -> names.putIfAbsent(company.series(), names.size()));
        this.seriesOf = problem.companies().stream()
                .mapToInt(company -> names.getOrDefault(company.series(), 0))
                .toArray();
        this.series = series(names.keySet());
        this.welcome =
                problem.companies().stream().map(c -> new Welcome(c, days)).toArray(Welcome[]::new);
        this.stretches = problem.companies().stream()
                .map(c -> phaseNumbers.stream().mapToInt(c::stretch).toArray())
                .toArray(int[][]::new);
        this.kinds = new Kinds(problem);
        this.roads = new Roads(problem);
        this.terms = new PlaceTerms(this, terms);
    }

    private static Map<String, Integer> index(List<String> ids) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            index.put(ids.get(i), i);
        }
        return index;
    }

    /** Companies that sit in the same sessions share their series. */
    private ImmutableList<Series> series(Set<Optional<String>> names) {
        return names.stream()
                .map(name -> problem.companies().stream()
                        .filter(company -> company.series().equals(name))
                        .findFirst()
                        .orElseThrow())
                .map(company -> new Series(problem, days, company))
                .collect(ImmutableList.toImmutableList());
    }

    private Series series(int visit) {
        return series.get(seriesOf[companyOf(visit)]);
    }

    /** Whether a visit is given. */
    boolean isGiven(int visit) {
        return given[visit] != null;
    }

    /** The place of a given visit, null of any other one. */
    @Nullable Place given(int visit) {
        return given[visit];
    }

    /** The window of a number, as it is declared. */
    DateRange windowNumbered(int window) {
        return series.get(window / phases).window(window % phases);
    }

    /** The number of a visit's window: those of the same phase and series share one. */
    int windowOf(int visit) {
        return seriesOf[companyOf(visit)] * phases + phaseOf(visit);
    }

    /** How many windows there are. */
    int windows() {
        return series.size() * phases;
    }

    /** Refuses a company or a phase that there is not. */
    void requireKnown(String company, int phase) {
        if (!companyIndex.containsKey(company)) {
            throw new IllegalArgumentException("Unknown company '" + company + "'");
        }
        if (!phaseNumbers.contains(phase)) {
            throw new IllegalArgumentException("Unknown phase " + phase + ", expected one of " + phaseNumbers);
        }
    }

    /** The number of an expert; refuses one whom there is not. */
    int expertOf(String id) {
        Integer expert = expertIndex.get(id);
        if (expert == null) {
            throw new IllegalArgumentException("Unknown expert '" + id + "'");
        }
        return expert;
    }

    /** The number of the visit of a known company in a known phase. */
    int visitOf(String company, int phase) {
        return companyIndex.getOrDefault(company, 0) * phases + phaseNumbers.indexOf(phase);
    }

    /** The number of a visit of a known company and phase. */
    int visitOf(Visit visit) {
        return visitOf(visit.company(), visit.phase());
    }

    /** Where a visit is; nowhere if its expert is unknown or its day outside the period. */
    Optional<Place> placeOf(Visit visit) {
        Integer expert = expertIndex.get(visit.expert());
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

    /** The visit at a place as a value. */
    Visit asVisit(int visit, Place place) {
        return new Visit(
                company(companyOf(visit)).id(),
                phaseNumbers.get(phaseOf(visit)),
                expert(place.expert()).id(),
                days.time(place.day(), place.start()),
                days.time(place.day(), place.end()),
                place.mode());
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

    /** The window of a visit, as it is declared. */
    DateRange window(int visit) {
        return series(visit).window(phaseOf(visit));
    }

    /** The moments at which an expert can begin a visit, the company's own calendar not considered. */
    Openings openings(int visit, int expert) {
        return series(visit).openings(expert, phaseOf(visit));
    }

    /** Whether a day is neither closed nor one of the company's session days. */
    boolean isOpen(int visit, int day) {
        return days.open(day) && !series(visit).sessionOn(days.date(day));
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

    /** When an expert can begin visits in a window, by its number. */
    Openings openingsIn(int window, int expert) {
        return series.get(window / phases).openings(expert, window % phases);
    }

    /** The days on which an expert can make visits of any company. */
    int[] openDays(int expert) {
        return IntStream.range(0, windows())
                .mapToObj(window -> openingsIn(window, expert))
                .flatMapToInt(Openings::eachDay)
                .distinct()
                .sorted()
                .toArray();
    }

    /** The first day of a visit's window that lies in the period; behind the last if none does. */
    int firstOfWindow(int visit) {
        return Math.max(0, days.index(window(visit).from()));
    }

    /** The last day of a visit's window that lies in the period. */
    int lastOfWindow(int visit) {
        return Math.min(days.count() - 1, days.index(window(visit).to()));
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
