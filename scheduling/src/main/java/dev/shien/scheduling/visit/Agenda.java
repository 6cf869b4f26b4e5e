package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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

    private final boolean[][] welcome;
    private final boolean[][] possible;
    private final int[][] uncovered;
    private final int[][][] options;

    Agenda(VisitProblem problem) {
        this.problem = problem;
        this.days = new Days(problem);
        this.companies = problem.companies().size();
        this.phases = problem.phases().size();
        this.experts = problem.experts().size();
        this.visits = companies * phases;
        this.pins = pins();
        this.welcome = problem.companies().stream().map(this::welcome).toArray(boolean[][]::new);
        this.possible = new boolean[visits][experts];
        this.uncovered = new int[companies][experts];
        this.options = new int[experts][phases][];
        for (int e = 0; e < experts; e++) {
            ExpertOptions calendar = new ExpertOptions(problem, days, expert(e));
            for (int p = 0; p < phases; p++) {
                options[e][p] = calendar.of(phase(p));
            }
            for (int c = 0; c < companies; c++) {
                uncovered[c][e] = Wishes.uncovered(company(c), expert(e));
            }
            for (int v = 0; v < visits; v++) {
                possible[v][e] = mode(v, e).isPresent();
            }
        }
    }

    private ImmutableMap<Integer, Place> pins() {
        ImmutableMap<String, Integer> companyIndex = index(problem.companies(), VisitedCompany::id);
        ImmutableMap<Integer, Integer> phaseIndex = index(problem.phases(), VisitPhase::number);
        ImmutableMap<String, Integer> expertIndex = index(problem.experts(), Expert::id);
        ImmutableMap.Builder<Integer, Place> pins = ImmutableMap.builder();
        for (Visit pin : problem.pins()) {
            int visit = at(companyIndex, pin.company()) * phases + at(phaseIndex, pin.phase());
            pins.put(
                    visit,
                    new Place(
                            at(expertIndex, pin.expert()),
                            days.index(pin.date()),
                            Days.minute(pin.start().toLocalTime()),
                            (int) ChronoUnit.MINUTES.between(pin.start(), pin.end())));
        }
        return pins.buildOrThrow();
    }

    private static <T, K> ImmutableMap<K, Integer> index(List<T> items, Function<T, K> key) {
        ImmutableMap.Builder<K, Integer> index = ImmutableMap.builder();
        for (int i = 0; i < items.size(); i++) {
            index.put(key.apply(items.get(i)), i);
        }
        return index.buildOrThrow();
    }

    private static <K> int at(ImmutableMap<K, Integer> index, K key) {
        return Objects.requireNonNull(index.get(key));
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

    /** How an expert would make a visit: what the company likes best among what phase and expert allow. */
    Optional<VisitMode> mode(int visit, int expert) {
        VisitPhase phase = phase(phaseOf(visit));
        return company(companyOf(visit)).modes().stream()
                .filter(mode -> phase.modes().isEmpty() || phase.modes().contains(mode))
                .filter(expert(expert).modes()::contains)
                .findFirst();
    }

    /** Whether an expert can make a visit at all, that is in some mode. */
    boolean possible(int visit, int expert) {
        return possible[visit][expert];
    }

    /** How much of a company's needs an expert leaves open, in thousandths. */
    int uncovered(int company, int expert) {
        return uncovered[company][expert];
    }

    /** The moments at which an expert can begin a visit of a phase, whichever the company, in the order of time. */
    int[] options(int expert, int phase) {
        return options[expert][phase];
    }

    /** Whether a company can have a visit on a day, its own calendar alone considered. */
    boolean welcome(int company, int day) {
        return welcome[company][day];
    }

    private boolean[] welcome(VisitedCompany company) {
        boolean[] welcome = new boolean[days.count()];
        for (int day = 0; day < welcome.length; day++) {
            LocalDate date = days.date(day);
            welcome[day] = !company.unavailable().contains(date)
                    && company.earliest().filter(date::isBefore).isEmpty();
        }
        return welcome;
    }

    /** How far into the window of a phase a day is, in thousandths; 0 where the window is one day. */
    int lateness(int phase, int day) {
        int from = days.index(phase(phase).from());
        int length = days.index(phase(phase).to()) - from;
        return length == 0 ? 0 : Math.max(0, Math.min(1000, 1000 * (day - from) / length));
    }

    /** All places at which a visit could be if there were no other. */
    List<Place> places(int visit) {
        List<Place> places = new ArrayList<>();
        for (int e = 0; e < experts; e++) {
            if (possible(visit, e)) {
                for (int moment : options(e, phaseOf(visit))) {
                    Place place = Place.of(e, moment, phase(phaseOf(visit)).minutes());
                    if (welcome(companyOf(visit), place.day())) {
                        places.add(place);
                    }
                }
            }
        }
        return places;
    }
}
