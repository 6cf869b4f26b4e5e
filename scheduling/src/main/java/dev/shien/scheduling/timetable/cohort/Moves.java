package dev.shien.scheduling.timetable.cohort;

import dev.shien.scheduling.internal.Heat;
import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.stream.IntStream;

/**
 * A draft that is changed step by step: a session goes to another time and desk, or to another desk at its time, or to another
 * lecturer; whatever is at that desk takes the place that it left.
 */
final class Moves implements Neighbourhood {

    /** One in so many changes leaves the time as it is. */
    private static final int STAYING = 8;

    private final Draft draft;
    private final Board board;
    private final Price[] hard;
    private final Price[] soft;
    private final long hardPrice;
    private final long gain;
    private final int[] movable;
    private final boolean[] given;

    /** Sessions that more than one lecturer can give. */
    private final int[] choice;

    /** The desks that will do for each session; all where none does. */
    private final int[][] desks;

    private final boolean[] inOrder;

    private long breaches;
    private long penalty;
    private final Best best;

    /** The change that was proposed last. */
    private int session;

    private int other;
    private int slot;
    private int desk;
    private int lecturer;
    private long moreBreaches;
    private long morePenalty;

    Moves(Draft draft, Prices prices, boolean[] given, long hardPrice, long gain) {
        this.draft = draft;
        this.board = draft.board;
        this.hard = prices.rules();
        this.soft = prices.wishes();
        this.given = given;
        this.hardPrice = hardPrice;
        this.gain = gain;
        this.movable = IntStream.range(0, board.sessions).filter(s -> !given[s]).toArray();
        this.choice =
                IntStream.of(movable).filter(s -> board.givers[s].length > 1).toArray();
        this.desks = desks();
        this.inOrder = new boolean[board.courses];
        for (int course = 0; course < board.courses; course++) {
            inOrder[course] = board.course(course).inOrder();
        }
        this.best = new Best(draft);
        start();
    }

    private int[][] desks() {
        RoomRules rules = new RoomRules(draft);
        int[] all = IntStream.range(0, board.desks).toArray();
        return IntStream.range(0, board.sessions)
                .mapToObj(s -> {
                    int[] suited = IntStream.of(all)
                            .filter(d -> rules.suits(s, board.roomOf[d]))
                            .toArray();
                    return suited.length == 0 ? all : suited;
                })
                .toArray(int[][]::new);
    }

    private void start() {
        for (int placed = 0; placed < board.sessions; placed++) {
            for (Price price : hard) {
                price.put(placed);
            }
            for (Price price : soft) {
                price.put(placed);
            }
        }
        breaches = Breaches.of(draft).size();
        penalty = soft.length == 0 ? 0 : new Count(draft).penalty();
        best.offer(breaches, penalty);
    }

    /** What the draft costs now, with the price of what it breaks. */
    long cost() {
        return hardPrice * breaches + penalty;
    }

    Best best() {
        return best;
    }

    @Override
    public long propose(SplitMix64 random) {
        return propose(random, Long.MAX_VALUE - gain);
    }

    /** As if the gain of wishes were at most some: what breaks too much is not weighed to the end. */
    @Override
    public long propose(SplitMix64 random, Heat heat) {
        return propose(random, heat.limit(random));
    }

    /** A change that costs no more than is said, or {@link #NO_MOVE}. */
    private long propose(SplitMix64 random, long limit) {
        if (choice.length > 0 && random.below(STAYING) == 0) {
            return anotherLecturer(random, limit);
        }
        if (movable.length == 0) {
            return NO_MOVE;
        }
        session = movable[random.below(movable.length)];
        slot = random.below(STAYING) == 0 ? draft.slot[session] : slot(random);
        desk = desks[session][random.below(desks[session].length)];
        lecturer = draft.lecturer[session];
        other = draft.at(slot, desk);
        if (other == Draft.FREE) {
            return moved(limit);
        }
        return given[other] || board.courseOf[other] == board.courseOf[session] ? NO_MOVE : exchanged(limit);
    }

    /** A time; of a session in order mostly one between those of the sessions before and after it. */
    private int slot(SplitMix64 random) {
        int course = board.courseOf[session];
        if (!inOrder[course] || random.below(STAYING) == 0) {
            return random.below(board.slots);
        }
        int after = session > board.firstOf[course] ? draft.slot[session - 1] : -1;
        int before = session + 1 < board.firstOf[course + 1] ? draft.slot[session + 1] : board.slots;
        return before - after > 1 ? after + 1 + random.below(before - after - 1) : random.below(board.slots);
    }

    private long anotherLecturer(SplitMix64 random, long limit) {
        session = choice[random.below(choice.length)];
        int[] givers = board.givers[session];
        slot = draft.slot[session];
        desk = draft.desk[session];
        lecturer = givers[random.below(givers.length)];
        other = Draft.FREE;
        return lecturer == draft.lecturer[session] ? NO_MOVE : moved(limit);
    }

    private long moved(long limit) {
        moreBreaches = 0;
        morePenalty = 0;
        for (Price price : hard) {
            moreBreaches += price.moved(session, slot, desk, lecturer);
        }
        if (hardPrice * moreBreaches > limit + gain) {
            return NO_MOVE;
        }
        for (Price price : soft) {
            morePenalty += price.moved(session, slot, desk, lecturer);
        }
        return within(limit);
    }

    private long exchanged(long limit) {
        moreBreaches = 0;
        morePenalty = 0;
        for (Price price : hard) {
            moreBreaches += price.exchanged(session, other, draft);
        }
        if (hardPrice * moreBreaches > limit + gain) {
            return NO_MOVE;
        }
        for (Price price : soft) {
            morePenalty += price.exchanged(session, other, draft);
        }
        return within(limit);
    }

    private long within(long limit) {
        long change = hardPrice * moreBreaches + morePenalty;
        return change <= limit ? change : NO_MOVE;
    }

    @Override
    public void accept() {
        int fromSlot = draft.slot[session];
        int fromDesk = draft.desk[session];
        lift(session);
        if (other != Draft.FREE) {
            lift(other);
            put(other, fromSlot, fromDesk, draft.lecturer[other]);
        }
        put(session, slot, desk, lecturer);
        breaches += moreBreaches;
        penalty += morePenalty;
        best.offer(breaches, penalty);
    }

    private void lift(int lifted) {
        for (Price price : hard) {
            price.lift(lifted);
        }
        for (Price price : soft) {
            price.lift(lifted);
        }
        draft.lift(lifted);
    }

    private void put(int lifted, int toSlot, int toDesk, int by) {
        draft.put(lifted, toSlot, toDesk, by);
        for (Price price : hard) {
            price.put(lifted);
        }
        for (Price price : soft) {
            price.put(lifted);
        }
    }

    @Override
    public void reject() {
        // Nothing was changed yet.
    }

    @Override
    public void keep() {
        // The best is kept whenever it is found: what costs least may break a rule.
    }
}
