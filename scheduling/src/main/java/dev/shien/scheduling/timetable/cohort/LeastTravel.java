package dev.shien.scheduling.timetable.cohort;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long a lecturer travels at least for the sessions that nobody else can give and that cannot be where nobody travels to. What
 * others could give is forgotten, and so are the times of the day.
 */
final class LeastTravel {

    private final Board board;
    private final Tours tours;
    private final ShortestWays ways;
    private final List<Sole> all;

    /** A session that one lecturer alone can give, the places where it can be, and the slots. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Sole(int lecturer, boolean given, int[] places, int[] slots) {}

    LeastTravel(Board board, Possible possible) {
        this.board = board;
        this.tours = new Tours(board);
        this.ways = new ShortestWays(tours);
        this.all = IntStream.range(0, tours.any() ? board.sessions : 0)
                .filter(session -> possible.givers(session).length == 1 && possible.givers(session)[0] != Board.NOBODY)
                .mapToObj(session -> sole(possible, session))
                .filter(sole -> IntStream.of(sole.places).noneMatch(place -> place == Tours.NOWHERE))
                .toList();
    }

    private Sole sole(Possible possible, int session) {
        int[] places = IntStream.of(possible.rooms(session))
                .map(tours::place)
                .distinct()
                .toArray();
        return new Sole(possible.givers(session)[0], possible.isGiven(session), places, possible.slots(session));
    }

    /** The hours of a lecturer, in thousandths. */
    long of(int lecturer) {
        List<Sole> own = all.stream().filter(sole -> sole.lecturer == lecturer).toList();
        return Math.max(fromBase(own, tours.base(lecturer)), between(own));
    }

    /**
     * A day's way is at least that to the farthest of its sessions and back. If as many of the farthest as fit are on the fullest day,
     * the next on the next, and so on, the farthest of each day is as near as it can be.
     */
    private long fromBase(List<Sole> own, int base) {
        if (base == Tours.NOWHERE) {
            return 0;
        }
        int[] far = own.stream()
                .map(sole -> 2 * nearest(base, sole.places))
                .sorted(Comparator.reverseOrder())
                .mapToInt(minutes -> minutes)
                .toArray();
        long sum = 0;
        int before = 0;
        for (int fits : fullestFirst(own)) {
            sum += before < far.length ? Travel.hours(far[before]) : 0;
            before += fits;
        }
        return sum;
    }

    private int nearest(int base, int[] places) {
        return IntStream.of(places)
                .map(place -> ways.minutes(base, place))
                .min()
                .orElse(0);
    }

    /** How many sessions fit on each day: one a slot, and besides what is given. */
    private int[] fullestFirst(List<Sole> own) {
        IntStream open = own.stream()
                .filter(sole -> !sole.given)
                .flatMapToInt(sole -> IntStream.of(sole.slots))
                .distinct();
        IntStream given = own.stream().filter(sole -> sole.given).flatMapToInt(sole -> IntStream.of(sole.slots));
        Integer[] fits = new Integer[board.days];
        Arrays.fill(fits, 0);
        IntStream.concat(open, given).forEach(slot -> fits[board.dayOf[slot]]++);
        Arrays.sort(fits, Comparator.reverseOrder());
        return Arrays.stream(fits).mapToInt(fit -> fit).toArray();
    }

    /** Each place that a session must be at, beyond as many as there are days, is reached on some day from another of them. */
    private long between(List<Sole> own) {
        List<Sole> bound = own.stream().filter(sole -> sole.places.length == 1).toList();
        int[] places =
                bound.stream().mapToInt(sole -> sole.places[0]).distinct().toArray();
        long days = bound.stream()
                .flatMapToInt(sole -> IntStream.of(sole.slots))
                .map(slot -> board.dayOf[slot])
                .distinct()
                .count();
        int least = IntStream.of(places)
                .flatMap(one ->
                        IntStream.of(places).filter(other -> other != one).map(other -> ways.minutes(one, other)))
                .min()
                .orElse(0);
        return Math.max(0, places.length - days) * Travel.hours(least);
    }
}
