package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitWeights;
import java.util.Arrays;

/**
 * Where all visits are now, and what that costs. Every visit that is not given can be placed and unplaced; the hard
 * rules between visits are asked of {@link Conflicts}.
 */
final class Diary {

    /** The expert of a visit that is not placed. */
    static final int NOBODY = -1;

    private static final int MINUTES_OF_HOUR = 60;

    final Agenda agenda;
    private final VisitWeights weights;
    private final Tours tours;
    private final long unplacedCost;
    private final int fairShare;
    private final int[] expert;
    private final int[] day;
    private final int[] start;
    private final int[] minutes;
    private final VisitMode[] mode;
    private final int[] load;
    private final int[] weeks;
    private final int[] states;

    /** The visits of an expert on a day in the order of time, by expert times days plus day; as many as {@link #counts} says. */
    private final int[][] booked;

    private final int[] counts;
    private long cost;
    private long travel;

    /** Starts with the given visits placed and all others not. */
    Diary(Agenda agenda) {
        this.agenda = agenda;
        this.weights = agenda.problem.weights();
        this.tours = new Tours(this);
        this.unplacedCost = unplacedWeight(agenda) * ScoreTerm.UNIT;
        this.fairShare = fairShare(agenda);
        this.expert = new int[agenda.visits];
        this.day = new int[agenda.visits];
        this.start = new int[agenda.visits];
        this.minutes = new int[agenda.visits];
        this.mode = new VisitMode[agenda.visits];
        this.load = new int[agenda.experts];
        this.weeks = new int[agenda.experts * agenda.days.weeks()];
        this.states = new int[agenda.experts];
        this.booked = new int[agenda.experts * agenda.days.count()][2];
        this.counts = new int[booked.length];
        this.cost = unplacedCost * agenda.visits;
        Arrays.fill(expert, NOBODY);
        Arrays.fill(mode, VisitMode.ONLINE);
        agenda.pins.forEach(this::place);
    }

    /** The weight of a visit that is not placed: more than all wishes together can be worth to it. */
    static long unplacedWeight(Agenda agenda) {
        VisitWeights weights = agenda.problem.weights();
        long detour = 1 + 2L * agenda.problem.travel().longest() / MINUTES_OF_HOUR;
        return 1000
                + 4L * (weights.sameExpert() + weights.evenLoad() + agenda.terms.weights())
                + weights.travel() * detour;
    }

    /** An even share of all visits for each expert, rounded up. */
    static int fairShare(Agenda agenda) {
        return agenda.experts == 0 ? 0 : (agenda.visits + agenda.experts - 1) / agenda.experts;
    }

    long cost() {
        return cost;
    }

    /** The cost but for travel: one more visit may lie on the way and make it less, but this never. */
    long costWithoutTravel() {
        return cost - travel;
    }

    /** What a visit costs that is not placed. */
    long unplacedCost() {
        return unplacedCost;
    }

    boolean placed(int visit) {
        return expert[visit] != NOBODY;
    }

    int expert(int visit) {
        return expert[visit];
    }

    int day(int visit) {
        return day[visit];
    }

    int start(int visit) {
        return start[visit];
    }

    VisitMode mode(int visit) {
        return mode[visit];
    }

    int end(int visit) {
        return start[visit] + minutes[visit];
    }

    Place place(int visit) {
        return new Place(expert[visit], day[visit], start[visit], minutes[visit], mode[visit]);
    }

    /** The place of every visit. */
    Place[] places() {
        Place[] places = new Place[agenda.visits];
        Arrays.setAll(places, this::place);
        return places;
    }

    /** Brings every visit back to the place that it had. */
    void bringBack(Place[] places) {
        clear();
        for (int visit = 0; visit < places.length; visit++) {
            if (!placed(visit) && places[visit].expert() != NOBODY) {
                place(visit, places[visit]);
            }
        }
    }

    /** Leaves only the given visits placed. */
    void clear() {
        for (int visit = 0; visit < agenda.visits; visit++) {
            if (placed(visit) && !agenda.isGiven(visit)) {
                unplace(visit);
            }
        }
    }

    int load(int expertIndex) {
        return load[expertIndex];
    }

    /** A number that is another one whenever an expert's visits have changed. */
    int state(int expertIndex) {
        return states[expertIndex];
    }

    /** How many visits an expert has on a day. */
    int count(int expertIndex, int onDay) {
        return counts[expertIndex * agenda.days.count() + onDay];
    }

    /** One of the visits that an expert has on a day. */
    int booked(int expertIndex, int onDay, int which) {
        return booked[expertIndex * agenda.days.count() + onDay][which];
    }

    /** How many visits an expert has in the week of a day. */
    int week(int expertIndex, int ofDay) {
        return weeks[expertIndex * agenda.days.weeks() + agenda.days.week(ofDay)];
    }

    void place(int visit, Place place) {
        cost += costOf(visit, place);
        travel += travelTo(visit, place);
        expert[visit] = place.expert();
        day[visit] = place.day();
        start[visit] = place.start();
        minutes[visit] = place.minutes();
        mode[visit] = place.mode();
        count(place.expert(), place.day(), 1);
        book(visit, place.expert() * agenda.days.count() + place.day());
    }

    private void count(int byExpert, int onDay, int more) {
        states[byExpert]++;
        load[byExpert] += more;
        weeks[byExpert * agenda.days.weeks() + agenda.days.week(onDay)] += more;
    }

    /** Adds a visit to those of a day, which are in the order of time. */
    private void book(int visit, int at) {
        if (counts[at] == booked[at].length) {
            booked[at] = Arrays.copyOf(booked[at], 2 * counts[at]);
        }
        int which = counts[at]++;
        while (which > 0 && isBefore(visit, start[visit], booked[at][which - 1])) {
            booked[at][which] = booked[at][which - 1];
            which--;
        }
        booked[at][which] = visit;
    }

    /** How many of the expert's visits of the day come before one that is not placed, as it would be at a place. */
    int before(int visit, Place place) {
        int[] others = booked[place.expert() * agenda.days.count() + place.day()];
        int before = 0;
        while (before < count(place.expert(), place.day()) && !isBefore(visit, place.start(), others[before])) {
            before++;
        }
        return before;
    }

    /** Whether a visit at a time comes before another one that is placed; of those at the same time, the one with the lower number. */
    boolean isBefore(int visit, int at, int other) {
        return at != start[other] ? at < start[other] : visit < other;
    }

    void unplace(int visit) {
        int at = expert[visit] * agenda.days.count() + day[visit];
        int which = 0;
        while (booked[at][which] != visit) {
            which++;
        }
        System.arraycopy(booked[at], which + 1, booked[at], which, --counts[at] - which);
        count(expert[visit], day[visit], -1);
        Place left = place(visit);
        expert[visit] = NOBODY;
        cost -= costOf(visit, left);
        travel -= travelTo(visit, left);
    }

    /** What it would cost to place a visit that is not placed. */
    long costOf(int visit, Place place) {
        return agenda.terms.cost(visit, place)
                + beyond(place.expert(), 1)
                + change(visit, place.expert())
                + travelTo(visit, place)
                - unplacedCost;
    }

    /** What it costs that an expert makes so many visits more, as they go beyond an even share. */
    long beyond(int expertIndex, int more) {
        int over = Math.max(0, load[expertIndex] + more - fairShare) - Math.max(0, load[expertIndex] - fairShare);
        return weights.evenLoad() * ScoreTerm.UNIT * over;
    }

    /** What it costs in travel to place a visit that is not placed; less than nothing if it shortens the way of the others. */
    long travelTo(int visit, Place place) {
        return weights.travel() * tours.more(visit, place);
    }

    /** What the way costs to a visit that is the only one on its day. */
    long onlyWay(int visit, int expertIndex, VisitMode how) {
        return weights.travel() * tours.only(agenda.companyOf(visit), expertIndex, how);
    }

    /** What it costs that an expert comes to a company, beside those who come already in that stretch of its visits. */
    private long change(int visit, int comes) {
        int company = agenda.companyOf(visit);
        boolean others = false;
        for (int v = company * agenda.phases; v < (company + 1) * agenda.phases; v++) {
            if (expert[v] != NOBODY && agenda.stretch(v) == agenda.stretch(visit)) {
                if (expert[v] == comes) {
                    return 0;
                }
                others = true;
            }
        }
        return others ? weights.sameExpert() * ScoreTerm.UNIT : 0;
    }
}
