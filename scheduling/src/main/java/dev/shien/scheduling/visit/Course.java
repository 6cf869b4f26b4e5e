package dev.shien.scheduling.visit;

import dev.shien.domain.visit.SameExpert;

/**
 * The visits of one company at the least cost by a tariff, as a {@link Passage}. Where one expert makes all visits or several make them
 * by turns, experts who cost more even at the least are not looked at. Not safe for use by several threads.
 */
final class Course {

    private final int phases;
    private final Candidates candidates;
    private final Passage passage;
    private final Hands hands;
    private final Floors floors;
    private final boolean strict;
    private final int most;
    private final boolean byTurns;

    /**
     * Courses by a tariff.
     *
     * @param strict whether who makes visits of a stretch makes none of the next; if not, a course may cost too little, but never too much
     * @param most how many of the best experts are looked at where one expert follows another
     */
    Course(Agenda agenda, Candidates candidates, Tariff tariff, long unplaced, boolean strict, int most) {
        this.phases = agenda.phases;
        this.candidates = candidates;
        this.passage = new Passage(agenda, unplaced, strict);
        this.hands = new Hands(agenda, tariff, passage);
        this.floors = new Floors(agenda, tariff, unplaced);
        this.strict = strict;
        this.most = most;
        this.byTurns = agenda.problem.sameExpert() == SameExpert.WISHED;
    }

    /** Plans the visits of a company; {@link #day} and {@link #expert} tell how. */
    long plan(int company) {
        if (phases == 0) {
            return 0;
        }
        int[] order = candidates.of(company);
        hands.begin(company);
        long least =
                order.length == 0 ? ofNobody() : hands.oneStretch() ? ofOneStretch(company, order) : ofStretches(order);
        passage.trace();
        return least;
    }

    /** The day of a phase's visit, or {@link Passage#NO_DAY}. */
    int day(int phase) {
        return passage.day(phase);
    }

    /** Who makes a phase's visit, if it has a day. */
    int expert(int phase) {
        return hands.expert(phase);
    }

    private long ofNobody() {
        hands.addNobody();
        return passage.solve();
    }

    private long ofStretches(int[] order) {
        for (int i = 0; i < Math.min(most, order.length); i++) {
            hands.add(order[i]);
        }
        if (strict) {
            // Between two experts there may be nobody.
            hands.addNobody();
        }
        if (byTurns) {
            hands.addAll(order);
        }
        return passage.solve();
    }

    /** The experts one after the other, who may cost least first, until no other can cost less; then all by turns, if that can. */
    private long ofOneStretch(int company, int[] order) {
        floors.begin(company, order, hands);
        long least = Passage.NEVER;
        int best = Diary.NOBODY;
        for (int next = floors.lowest(); floors.of(next) < least; next = floors.lowest()) {
            hands.begin(company);
            long cost = hands.addIfLess(next, order[next], floors, least) ? passage.solve() : Passage.NEVER;
            best = cost < least ? order[next] : best;
            least = Math.min(least, cost);
            floors.leaveOut(next);
        }
        long turns = byTurns ? byTurns(company, order, least) : Passage.NEVER;
        if (turns < least) {
            return turns;
        }
        if (hands.first() != best) {
            hands.begin(company);
            hands.add(best);
            passage.solve();
        }
        return least;
    }

    /** What the visits cost where several make them by turns, if that may be less than a limit. */
    private long byTurns(int company, int[] order, long limit) {
        long floor = hands.entryByTurns(0) + floors.byTurns();
        if (floor >= limit) {
            return Passage.NEVER;
        }
        hands.begin(company);
        hands.addAll(order, floors, limit - floor);
        return passage.solve();
    }
}
