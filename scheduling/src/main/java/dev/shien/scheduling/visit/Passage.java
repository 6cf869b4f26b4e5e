package dev.shien.scheduling.visit;

import java.util.Arrays;

/**
 * The visits of one company at the least cost, day by day and phase by phase, where each expert, or several by turns, may make them:
 * dynamic programming over phases and days (Bellman 1957). One who makes the visits of a stretch is called a hand. What visits cost on
 * days is given by whoever asks, with whatever price the time of experts has. Not safe for use by several threads.
 */
final class Passage {

    /** What cannot be. */
    static final long NEVER = Long.MAX_VALUE / 4;

    /** The day of a visit that is not placed. */
    static final int NO_DAY = -1;

    private static final int NO_HAND = -1;

    private final int days;
    private final int phases;
    private final boolean strict;
    private final long unplaced;
    private final Passes start;

    /** By phase, where a stretch ends and whoever made its visits may make those of the next: the least of all hands. */
    private final Passes[] together;

    private Passes[][] passes = new Passes[0][];
    private long[][] entries = new long[0][];
    private Steps steps = Steps.none();
    private int hands;

    /** The way that was found: by phase, the day and the hand. */
    private final int[] dayOf;

    private final int[] handOf;

    /**
     * Passages through the phases of an agenda.
     *
     * @param strict whether a hand of a stretch is not one of the next; if not, the cost may be too low, but is never too high
     */
    Passage(Agenda agenda, long unplaced, boolean strict) {
        this.days = agenda.days.count();
        this.phases = agenda.phases;
        this.strict = strict;
        this.unplaced = unplaced;
        this.start = new Passes(days);
        this.together = new Passes[phases];
        this.dayOf = new int[phases];
        this.handOf = new int[phases];
    }

    /** What it costs that a visit is not placed. */
    long unplaced() {
        return unplaced;
    }

    /** Forgets all hands, and turns to the visits of a company. */
    void begin(Steps next) {
        steps = next;
        hands = 0;
    }

    /**
     * Adds a hand.
     *
     * @return its number, from 0
     */
    int addHand() {
        if (hands == passes.length) {
            int room = Math.max(4, 2 * hands);
            passes = Arrays.copyOf(passes, room);
            entries = Arrays.copyOf(entries, room);
            for (int h = hands; h < room; h++) {
                passes[h] = new Passes[phases];
                Arrays.setAll(passes[h], p -> new Passes(days));
                entries[h] = new long[phases];
            }
        }
        Arrays.fill(entries[hands], 0);
        for (int p = 0; p < phases; p++) {
            passes[hands][p].clear(steps, p);
        }
        return hands++;
    }

    /** What the visit of a phase by a hand costs on each day; to be filled in. */
    long[] cost(int hand, int phase) {
        return passes[hand][phase].cost;
    }

    /** Says what it costs that a hand makes the visits of the stretch that begins with a phase, whatever they are. */
    void entry(int hand, int phase, long cost) {
        entries[hand][phase] = cost;
    }

    /** The least cost of the visits of a company. */
    long solve() {
        for (int p = 0; p < phases; p++) {
            for (int h = 0; h < hands; h++) {
                passes[h][p].step(before(h, p), steps, p, entry(h, p), unplaced);
            }
            if (!strict && p + 1 < phases && steps.first(p + 1)) {
                together[p] = among(NO_HAND, p);
            }
        }
        Point end = end();
        return passes[lightest(phases - 1, end, NO_HAND)][phases - 1].at(end);
    }

    private Point end() {
        return new Point(Point.How.UP_TO, steps.top(phases - 1));
    }

    private Passes before(int hand, int phase) {
        if (phase == 0) {
            return start;
        }
        if (steps.first(phase)) {
            return strict ? among(hand, phase - 1) : together[phase - 1];
        }
        return passes[hand][phase - 1];
    }

    /** The least of all hands but one. */
    private Passes among(int not, int phase) {
        Passes least = new Passes(days);
        least.never();
        for (int other = 0; other < hands; other++) {
            if (other != not) {
                least.least(passes[other][phase], steps, phase);
            }
        }
        return least;
    }

    /** The hand with which a point is reached for the least, of all but one. */
    private int lightest(int phase, Point point, int not) {
        int lightest = not == 0 && hands > 1 ? 1 : 0;
        for (int h = lightest + 1; h < hands; h++) {
            boolean lighter = passes[h][phase].at(point) < passes[lightest][phase].at(point);
            lightest = lighter && h != not ? h : lightest;
        }
        return lightest;
    }

    /** Goes back the way of the least cost, by what fits: {@link #day} and {@link #hand} tell it then. */
    void trace() {
        Point point = end();
        int hand = lightest(phases - 1, point, NO_HAND);
        for (int p = phases - 1; p >= 0; p--) {
            handOf[p] = hand;
            dayOf[p] = passes[hand][p].day(point, steps, p);
            if (dayOf[p] == NO_DAY) {
                point = new Point(Point.How.UP_TO, p == 0 ? 0 : Math.min(point.day(), steps.top(p - 1)));
            } else {
                point = passes[hand][p].from(dayOf[p], before(hand, p), steps, p, entry(hand, p));
            }
            if (p > 0 && steps.first(p)) {
                hand = lightest(p - 1, point, strict ? hand : NO_HAND);
            }
        }
    }

    private long entry(int hand, int phase) {
        return steps.first(phase) ? entries[hand][phase] : 0;
    }

    /** The day of a phase's visit, or {@link #NO_DAY}. */
    int day(int phase) {
        return dayOf[phase];
    }

    /** The hand that makes a phase's visit. */
    int hand(int phase) {
        return handOf[phase];
    }
}
