package dev.shien.scheduling.internal.design;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rounds in which every two points meet exactly once: the lines of the projective space of three dimensions over a field of
 * {@code q} elements, packed into spreads. There are {@code q^2 + 1} groups of {@code q + 1} points and
 * {@code q^2 + q + 1} rounds: 5 groups of 3 in 7 rounds (Kirkman 1850, fifteen schoolgirls), 10 of 4 in 13, 17 of 5 in 21,
 * 26 of 6 in 31, and so on for every prime power {@code q}. Denniston 1972 ("Some packings of projective spaces") shows that
 * there are such packings.
 *
 * <p>Nothing is searched for. The packing is of the kind that Johnson and Pomareda 2002 ("m-parallelisms") ascribe to
 * Johnson. A point is a pair {@code (x, y)} over the field of {@code q^2} elements, up to a factor in the field of
 * {@code q}, its scalars. One round has the lines {@code y = mx} and {@code x = 0}. Another has the lines
 * {@code y = mx + nx^q} for the pairs {@code (m, n)} that are a chosen pair times {@code t}, plus {@code (b, 0)}, for
 * scalars {@code t} but zero and {@code b}. They leave free the points {@code (sx, tx)} for scalars {@code s} and
 * {@code t}, which are on one line for each {@code x} up to a scalar. The maps of {@code (x, y)} to {@code (ax, y + bx)}
 * make all further rounds of that one.
 */
public final class ProjectivePacking {

    /**
     * The most elements of the field, for 257 groups of 17: the table of groups grows with the fifth power of this number,
     * and has 1.2 million entries here.
     */
    static final int LARGEST_FIELD = 16;

    /**
     * The groups of the fifteen schoolgirls. The first seven are the powers of an element {@code w} of the field of 8 with
     * {@code w^3 = w + 1}, the next seven the same in another class. All of them move on by one each round; the last stays.
     */
    private static final int[] SCHOOLGIRLS = {0, 1, 1, 2, 1, 4, 3, 0, 4, 2, 3, 3, 2, 4, 0};

    private final QuadraticExtension field;

    private ProjectivePacking(QuadraticExtension field) {
        this.field = field;
    }

    /**
     * The rounds; empty if there is no prime power {@code q} up to {@value #LARGEST_FIELD} such that there are
     * {@code q^2 + 1} groups of {@code q + 1}.
     *
     * @param groups how many groups a round has
     * @param size how many points sit in a group
     */
    public static Optional<Design> of(int groups, int size) {
        int scalars = size - 1;
        if (scalars < 2 || scalars > LARGEST_FIELD || groups != scalars * scalars + 1) {
            return Optional.empty();
        }
        return QuadraticExtension.over(scalars)
                .map(field -> scalars == 2 ? schoolgirls() : new ProjectivePacking(field).rounds())
                .map(rounds -> new Design(groups, size, rounds));
    }

    /** Two scalars are too few for the construction: no pair is fit to be chosen. */
    private static int[][] schoolgirls() {
        int[][] rounds = new int[7][SCHOOLGIRLS.length];
        for (int round = 0; round < rounds.length; round++) {
            for (int point = 0; point < SCHOOLGIRLS.length; point++) {
                int moved = point == 14 ? point : point / 7 * 7 + (point + round) % 7;
                rounds[round][moved] = SCHOOLGIRLS[point];
            }
        }
        return rounds;
    }

    private int[][] rounds() {
        int[][] rounds = new int[field.order() + field.directions()][];
        int[] twisted = twisted();
        rounds[0] = regular();
        // A map with scalars for a and b gives the round it is given, so that one map of each coset is enough.
        for (int a = 0; a < field.directions(); a++) {
            for (int b = 0; b < field.scalars(); b++) {
                int shift = field.times(field.power(1), field.scalar(b));
                rounds[1 + a * field.scalars() + b] = mapped(twisted, a, shift);
            }
        }
        return rounds;
    }

    /** The first round: the group of {@code (x, mx)} is {@code m}. */
    private int[] regular() {
        int[] group = new int[point(field.directions(), field.directions())];
        for (int x = 0; x < field.directions(); x++) {
            group[point(field.directions(), x)] = field.order();
            for (int m = 0; m < field.order(); m++) {
                group[point(x, field.times(m, field.power(x)))] = m;
            }
        }
        return group;
    }

    /** The second round, where the lines on the points that are left free come first. */
    private int[] twisted() {
        int[] group = new int[point(field.directions(), field.directions())];
        int[] pair = pair();
        for (int x = 0; x < field.directions(); x++) {
            group[point(field.directions(), x)] = x;
            int slope = slope(pair[0], pair[1], x);
            for (int t = 0; t < field.scalars(); t++) {
                for (int b = 0; b < field.scalars(); b++) {
                    int y = field.plus(field.times(field.scalar(t), slope), field.scalar(b));
                    group[point(x, field.times(y, field.power(x)))] = t == 0 ? x : t * field.scalars() + 1 + b;
                }
            }
        }
        return group;
    }

    /**
     * The first pair whose lines have no point in common: their slope is nowhere a scalar. That needs the norm of {@code n}
     * to be that of no {@code m + b}. If {@code m} is zero, these are squares, which leaves half of the scalars but zero
     * where {@code q} is odd; otherwise, if {@code m} is no scalar, half of all scalars, none of them zero.
     */
    private int[] pair() {
        return IntStream.of(0, field.power(1))
                .boxed()
                .flatMap(m -> IntStream.range(0, field.scalars()).mapToObj(n -> new int[] {m, field.power(n)}))
                .filter(pair -> IntStream.range(0, field.directions())
                        .noneMatch(x -> field.isScalar(slope(pair[0], pair[1], x))))
                .findFirst()
                .orElseThrow();
    }

    /** What {@code mx + nx^q} is as a multiple of {@code x}, which is given by its exponent. */
    private int slope(int m, int n, int x) {
        return field.plus(m, field.times(n, field.power(x * (field.scalars() - 1))));
    }

    /** The groups after the map of {@code (x, y)} to {@code (ax, y + bx)}, where {@code a} is given by its exponent. */
    private int[] mapped(int[] group, int a, int b) {
        int[] mapped = group.clone();
        for (int x = 0; x < field.directions(); x++) {
            // An exponent that reaches the number of directions loses a scalar, and y the same.
            int direction = (x + a) % field.directions();
            int factor = field.power(direction - x - a);
            int shift = field.times(b, field.power(x));
            for (int y = 0; y < field.order(); y++) {
                int moved = field.times(field.plus(y, shift), factor);
                mapped[point(direction, moved)] = group[point(x, y)];
            }
        }
        return mapped;
    }

    /** The number of a point {@code (x, y)}, where {@code x} is given by its exponent; after the last, that of {@code y}. */
    private int point(int x, int y) {
        return x * field.order() + y;
    }
}
