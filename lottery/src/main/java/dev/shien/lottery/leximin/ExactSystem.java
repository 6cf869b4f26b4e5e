package dev.shien.lottery.leximin;

import dev.shien.domain.number.Rational;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Solves linear equations in whole numbers exactly, by elimination without fractions (Bareiss, "Sylvester's identity and
 * multistep integer-preserving Gaussian elimination", Mathematics of Computation 22, 1968).
 */
final class ExactSystem {

    private final BigInteger[][] rows;
    private final int unknowns;
    private BigInteger last = BigInteger.ONE;

    /**
     * Equations.
     *
     * @param rows the coefficients of each equation, and last its right side; used up by solving
     */
    ExactSystem(BigInteger[][] rows, int unknowns) {
        this.rows = rows;
        this.unknowns = unknowns;
    }

    /** The only solution; empty if there is none, or more than one. */
    Optional<Rational[]> solve() {
        for (int column = 0; column < unknowns; column++) {
            if (!bringUp(column)) {
                return Optional.empty();
            }
            eliminate(column);
        }
        for (int row = unknowns; row < rows.length; row++) {
            if (rows[row][unknowns].signum() != 0) {
                return Optional.empty();
            }
        }
        return Optional.of(substitute());
    }

    private boolean bringUp(int column) {
        for (int row = column; row < rows.length; row++) {
            if (rows[row][column].signum() != 0) {
                BigInteger[] found = rows[row];
                rows[row] = rows[column];
                rows[column] = found;
                return true;
            }
        }
        return false;
    }

    private void eliminate(int column) {
        BigInteger[] top = rows[column];
        for (int row = column + 1; row < rows.length; row++) {
            BigInteger[] now = rows[row];
            BigInteger factor = now[column];
            for (int j = column; j <= unknowns; j++) {
                now[j] = now[j].multiply(top[column])
                        .subtract(factor.multiply(top[j]))
                        .divide(last);
            }
        }
        last = top[column];
    }

    private Rational[] substitute() {
        Rational[] solution = new Rational[unknowns];
        for (int row = unknowns - 1; row >= 0; row--) {
            Rational rest = new Rational(rows[row][unknowns], BigInteger.ONE);
            for (int j = row + 1; j < unknowns; j++) {
                if (rows[row][j].signum() != 0) {
                    rest = rest.minus(new Rational(rows[row][j], BigInteger.ONE).times(solution[j]));
                }
            }
            solution[row] = rest.dividedBy(new Rational(rows[row][row], BigInteger.ONE));
        }
        return solution;
    }
}
