package dev.shien.lottery.leximin;

import dev.shien.domain.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear programme in exact numbers by the simplex method with Bland's rule, for tests: maximises the last variable over
 * numbers of at least 0 that keep all equations.
 */
final class ExactProgramme {

    private final List<Rational[]> rows = new ArrayList<>();
    private final int variables;

    ExactProgramme(int variables) {
        this.variables = variables;
    }

    /** Adds an equation: the coefficients, and last its right side. */
    void equation(Rational... row) {
        rows.add(row[variables].signum() < 0 ? times(row, Rational.of(-1)) : row.clone());
    }

    /** The greatest value of that variable. */
    Rational greatest(int variable) {
        int all = variables + rows.size();
        List<Rational[]> tableau = new ArrayList<>();
        int[] basis = new int[rows.size()];
        Rational[] sum = zeros(all + 1);
        for (int i = 0; i < basis.length; i++) {
            Rational[] row = zeros(all + 1);
            System.arraycopy(rows.get(i), 0, row, 0, variables);
            row[variables + i] = Rational.ONE;
            row[all] = rows.get(i)[variables];
            basis[i] = variables + i;
            tableau.add(row);
            for (int j = 0; j <= all; j++) {
                sum[j] = j >= variables && j < all ? sum[j] : sum[j].minus(row[j]);
            }
        }
        tableau.add(sum);
        run(tableau, basis, variables);
        if (tableau.get(basis.length)[all].signum() != 0) {
            throw new IllegalStateException("There is no solution");
        }
        for (int i = 0; i < basis.length; i++) {
            driveOut(tableau, basis, i);
        }
        Rational[] objective = zeros(all + 1);
        objective[variable] = Rational.of(-1);
        tableau.set(basis.length, objective);
        for (int i = 0; i < basis.length; i++) {
            subtract(objective, tableau.get(i), objective[basis[i]]);
        }
        run(tableau, basis, variables);
        return objective[all];
    }

    private static void run(List<Rational[]> tableau, int[] basis, int columns) {
        Rational[] objective = tableau.get(basis.length);
        int last = objective.length - 1;
        while (true) {
            int entering = 0;
            while (entering < columns && objective[entering].signum() >= 0) {
                entering++;
            }
            if (entering == columns) {
                return;
            }
            int leaving = leaving(tableau, basis, entering, last);
            pivot(tableau, basis, leaving, entering);
        }
    }

    /** Where a variable of the first phase is left at zero, another takes its place, or the row says nothing. */
    private void driveOut(List<Rational[]> tableau, int[] basis, int row) {
        for (int j = 0; basis[row] >= variables && j < variables; j++) {
            if (tableau.get(row)[j].signum() != 0) {
                pivot(tableau, basis, row, j);
            }
        }
    }

    private static void pivot(List<Rational[]> tableau, int[] basis, int leaving, int entering) {
        Rational[] row = tableau.get(leaving);
        Rational[] scaled = times(row, Rational.ONE.dividedBy(row[entering]));
        System.arraycopy(scaled, 0, row, 0, row.length);
        for (int i = 0; i < tableau.size(); i++) {
            if (i != leaving) {
                subtract(tableau.get(i), row, tableau.get(i)[entering]);
            }
        }
        basis[leaving] = entering;
    }

    private static int leaving(List<Rational[]> tableau, int[] basis, int entering, int last) {
        int leaving = -1;
        Rational least = Rational.ZERO;
        for (int i = 0; i < basis.length; i++) {
            Rational[] row = tableau.get(i);
            if (row[entering].signum() > 0) {
                Rational ratio = row[last].dividedBy(row[entering]);
                int order = leaving < 0 ? -1 : ratio.compareTo(least);
                if (order < 0 || (order == 0 && basis[i] < basis[leaving])) {
                    leaving = i;
                    least = ratio;
                }
            }
        }
        if (leaving < 0) {
            throw new IllegalStateException("There is no greatest value");
        }
        return leaving;
    }

    private static void subtract(Rational[] from, Rational[] row, Rational factor) {
        for (int j = 0; factor.signum() != 0 && j < from.length; j++) {
            from[j] = row[j].signum() == 0 ? from[j] : from[j].minus(row[j].times(factor));
        }
    }

    private static Rational[] times(Rational[] row, Rational factor) {
        return Arrays.stream(row).map(r -> r.times(factor)).toArray(Rational[]::new);
    }

    static Rational[] zeros(int length) {
        Rational[] zeros = new Rational[length];
        Arrays.fill(zeros, Rational.ZERO);
        return zeros;
    }
}
