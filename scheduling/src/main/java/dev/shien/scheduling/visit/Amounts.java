package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** How well one visit at one place suits the company, in thousandths; the definitions are those of the weights. */
final class Amounts {

    private final Agenda agenda;
    private final Wishes wishes;
    private final int[][] uncovered;

    /** The first day of each window and how many days later the last one is. */
    private final int[] from;

    private final int[] length;

    /** By visit: the modes that the company likes less than one that the phase allows. */
    private final ImmutableList<ImmutableSet<VisitMode>> lessLiked;

    Amounts(Agenda agenda) {
        this.agenda = agenda;
        this.wishes = new Wishes(agenda);
        this.uncovered = uncovered();
        this.from = IntStream.range(0, agenda.windows.count())
                .map(window -> agenda.days.index(agenda.windows.range(window).from()))
                .toArray();
        this.length = IntStream.range(0, agenda.windows.count())
                .map(window -> (int) agenda.windows.range(window).length() - 1)
                .toArray();
        this.lessLiked =
                IntStream.range(0, agenda.visits).mapToObj(this::lessLiked).collect(ImmutableList.toImmutableList());
    }

    /** Visits that need the same share a row. */
    private int[][] uncovered() {
        Map<ImmutableMap<String, Integer>, int[]> rows = new HashMap<>();
        return IntStream.range(0, agenda.visits)
                .mapToObj(visit -> agenda.company(agenda.companyOf(visit))
                        .needsIn(agenda.phase(agenda.phaseOf(visit)).number()))
                .map(needs -> rows.computeIfAbsent(needs, this::uncovered))
                .toArray(int[][]::new);
    }

    private int[] uncovered(ImmutableMap<String, Integer> needs) {
        return agenda.problem.experts().stream()
                .mapToInt(expert -> uncovered(needs, expert))
                .toArray();
    }

    private static int uncovered(ImmutableMap<String, Integer> needs, Expert expert) {
        int all = 0;
        int open = 0;
        for (var need : needs.entrySet()) {
            all += need.getValue();
            open += expert.specialities().contains(need.getKey()) ? 0 : need.getValue();
        }
        return all == 0 ? 0 : (int) (ScoreTerm.UNIT * open / all);
    }

    /** How much of what the company needs in the phase the expert leaves open. */
    long uncovered(int visit, Place place) {
        return uncovered(visit, place.expert());
    }

    /** How much of what the company needs in the phase an expert leaves open. */
    long uncovered(int visit, int expert) {
        return uncovered[visit][expert];
    }

    /** How far into its window a visit is; 0 where the window is one day. */
    long lateness(int visit, Place place) {
        return late(agenda.windows.of(visit), place.day());
    }

    /** How far into a window a day is; 0 where the window is one day. */
    long late(int window, int day) {
        long passed = (long) day - from[window];
        return length[window] == 0
                ? 0
                : Math.max(0, Math.min(ScoreTerm.UNIT, ScoreTerm.UNIT * passed / length[window]));
    }

    /** Whether there is a mode that the company likes better and the phase allows. */
    long lessLiked(int visit, Place place) {
        return lessLiked.get(visit).contains(place.mode()) ? ScoreTerm.UNIT : 0;
    }

    private ImmutableSet<VisitMode> lessLiked(int visit) {
        ImmutableList<VisitMode> modes =
                agenda.company(agenda.companyOf(visit)).modes().asList();
        ImmutableList<VisitMode> allowed = agenda.allowed(visit);
        // A given visit may be in a mode that the phase or the company does not allow.
        return Arrays.stream(VisitMode.values())
                .filter(mode -> !allowed.isEmpty() && mode != allowed.get(0))
                .filter(mode -> !modes.contains(mode) || modes.indexOf(allowed.get(0)) < modes.indexOf(mode))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The share of the wishes of which the visit is not. */
    long againstWishes(int visit, Place place) {
        return wishes.unmet(visit, place);
    }

    /** Whether the company wishes anything of the visit. */
    boolean wishes(int visit) {
        return wishes.any(visit);
    }

    /** Whether the time of day matters to what the company wishes. */
    boolean timed(int visit) {
        return wishes.timed(visit);
    }
}
