package dev.shien.reporting.internal;

import com.google.common.collect.ImmutableListMultimap;
import dev.shien.reporting.document.Matrix;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The picture of a matrix, drawn in pixels of the screen: where its labels and squares stand. Squares are as large as
 * the page is wide, but neither larger nor smaller than can be read; beyond that the picture is wider than the page.
 *
 * @param matrix what is drawn
 * @param squares the squares of each row, in the order of their columns
 * @param look how values look
 * @param cell the width of a square with its line
 * @param labels the room for the labels on the left and at the top
 */
public record Squares(Matrix matrix, ImmutableListMultimap<Integer, Square> squares, Look look, int cell, int labels) {

    /** From this number of times on, all squares look the same. */
    public static final int OFTEN = 3;

    private static final int WIDTH = 960;
    private static final int LARGEST = 24;
    private static final int SMALLEST = 11;
    private static final int LARGEST_LETTER = 13;
    private static final int LONGEST_LABEL = 16;

    /** Every so many lines one is stronger, so that the eye does not lose its row. */
    private static final int STRONG = 5;

    /**
     * A square.
     *
     * @param row the place of its row's member
     * @param column the place of its column's member
     * @param times how often the two have something in common
     */
    public record Square(int row, int column, int times) {

        /** The style class, which tells never, once, twice and more apart. */
        public String step() {
            return "step-" + Math.min(times, OFTEN);
        }
    }

    /** The picture of a matrix for a reader. */
    public static Squares of(Matrix matrix, Look look) {
        int members = Math.max(1, matrix.members().size());
        int cell = Math.max(SMALLEST, Math.min(LARGEST, WIDTH / members));
        int longest = matrix.members().stream()
                .mapToInt(member -> room(label(member, look)))
                .max()
                .orElse(0);
        // Letters of one width are a little more than half as wide as they are high.
        return new Squares(matrix, squares(matrix), look, cell, longest * letter(cell) * 5 / 8 + 8);
    }

    /** The height of the letters of labels. */
    public int letter() {
        return letter(cell);
    }

    /** The width and the height of the picture. */
    public int size() {
        return at(matrix.members().size()) + 1;
    }

    /** Where a row or a column begins. */
    public int at(int place) {
        return labels + place * cell;
    }

    /** The line on which the letters of a row or column stand. */
    public int line(int place) {
        return at(place) + (cell + letter() * 3 / 4) / 2;
    }

    /** The width and the height of what is filled of a square. */
    public int inside() {
        return cell - 1;
    }

    /** What stands before a row and above a column; long codes are cut. */
    public String label(Matrix.Member member) {
        return label(member, look);
    }

    /** A member in full. */
    public String name(Matrix.Member member) {
        String name = look.plain(member.name());
        return name.isEmpty() ? look.plain(member.code()) : look.plain(member.code()) + " " + name;
    }

    /** Both members of a square in full. */
    public String names(Square square) {
        return name(matrix.members().get(square.row())) + " × "
                + name(matrix.members().get(square.column()));
    }

    /** The lines between the squares, as a path. */
    public String lines() {
        return lines(1);
    }

    /** The stronger lines among them, as a path. */
    public String strongLines() {
        return lines(STRONG);
    }

    /** The diagonal, on which each would meet itself, as a path. */
    public String diagonal() {
        int width = at(matrix.members().size()) - labels;
        return "M" + labels + " " + labels + "l" + width + " " + width;
    }

    /** The holes in the squares of those who meet often, as a path: so shape tells them, not shade alone. */
    public String holes() {
        int width = Math.max(3, cell / 3);
        int margin = 1 + (inside() - width) / 2;
        return squares.values().stream()
                .filter(square -> square.times() >= OFTEN)
                .map(square -> "M" + (at(square.column()) + margin) + " " + (at(square.row()) + margin) + "h" + width
                        + "v" + width + "h-" + width + "z")
                .collect(Collectors.joining());
    }

    private String lines(int step) {
        int width = size() - labels;
        return IntStream.rangeClosed(0, matrix.members().size())
                .filter(place -> place % step == 0)
                .mapToObj(place ->
                        "M" + labels + " " + at(place) + ".5h" + width + "M" + at(place) + ".5 " + labels + "v" + width)
                .collect(Collectors.joining());
    }

    private static ImmutableListMultimap<Integer, Square> squares(Matrix matrix) {
        ImmutableListMultimap.Builder<Integer, Square> squares = ImmutableListMultimap.<Integer, Square>builder()
                .orderKeysBy(Comparator.naturalOrder())
                .orderValuesBy(Comparator.comparingInt(Square::column));
        for (Matrix.Pair pair : matrix.pairs()) {
            squares.put(pair.one(), new Square(pair.one(), pair.other(), pair.times()));
            squares.put(pair.other(), new Square(pair.other(), pair.one(), pair.times()));
        }
        return squares.build();
    }

    private static int letter(int cell) {
        return Math.min(LARGEST_LETTER, cell - 2);
    }

    private static String label(Matrix.Member member, Look look) {
        String code = look.plain(member.code());
        if (room(code) <= LONGEST_LABEL) {
            return code;
        }
        int end = code.length();
        while (room(code.substring(0, end)) >= LONGEST_LABEL) {
            end = code.offsetByCodePoints(end, -1);
        }
        return code.substring(0, end) + "…";
    }

    /** How many narrow letters a text is as wide as; Japanese ones count twice. */
    private static int room(String text) {
        return text.codePoints().map(letter -> letter < 0x1100 ? 1 : 2).sum();
    }
}
