package dev.shien.lottery.leximin;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.number.Rational;
import dev.shien.lottery.committee.Problems;
import java.util.List;
import java.util.TreeMap;

/** Fairness over all committees, by enumeration and exact linear programmes: for tests of tiny problems. */
final class Enumerated {

    private final List<int[]> committees;
    private final int[] entrants;
    private final TreeMap<Integer, Rational> fixed = new TreeMap<>();

    Enumerated(CommitteeProblem problem) {
        committees = Problems.committees(problem);
        entrants = problem.types().stream().mapToInt(t -> t.entrants()).toArray();
    }

    /** The greatest least probability. */
    Rational maximin() {
        return programme(Rational.ZERO, true).greatest(committees.size());
    }

    /** The probability of each type: raises all together, fixes those that cannot be raised alone, and so on. */
    ImmutableList<Rational> leximin() {
        while (fixed.size() < entrants.length) {
            Rational least = maximin();
            TreeMap<Integer, Rational> stuck = new TreeMap<>();
            for (int t = 0; t < entrants.length; t++) {
                if (!fixed.containsKey(t)) {
                    Rational over = programme(least, false).greatest(committees.size() + 1 + t);
                    if (over.signum() == 0) {
                        stuck.put(t, least);
                    }
                }
            }
            fixed.putAll(stuck);
        }
        return ImmutableList.copyOf(fixed.values());
    }

    /** Probabilities of committees, the level z, and by how much each type is over what it is sure to get. */
    private ExactProgramme programme(Rational least, boolean raise) {
        int count = committees.size();
        int variables = count + 1 + entrants.length;
        ExactProgramme programme = new ExactProgramme(variables);
        Rational[] sum = ExactProgramme.zeros(variables + 1);
        for (int c = 0; c < count; c++) {
            sum[c] = Rational.ONE;
        }
        sum[variables] = Rational.ONE;
        programme.equation(sum);
        for (int t = 0; t < entrants.length; t++) {
            Rational[] row = ExactProgramme.zeros(variables + 1);
            for (int c = 0; c < count; c++) {
                row[c] = Rational.of(committees.get(c)[t], entrants[t]);
            }
            Rational floor = fixed.get(t);
            row[count] = raise && floor == null ? Rational.of(-1) : Rational.ZERO;
            row[count + 1 + t] = Rational.of(-1);
            row[variables] = floor != null ? floor : raise ? Rational.ZERO : least;
            programme.equation(row);
        }
        return programme;
    }
}
