package dev.shien.eligibility.internal;

import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.domain.eligibility.Verdict;

/** Sets of outcomes as bits: what a rule may come out as. */
public final class Outcomes {

    /** Unmet. */
    public static final int UNMET = 1;

    /** A person has to judge. */
    public static final int JUDGEMENT = 2;

    /** Met. */
    public static final int MET = 4;

    private static final int SETS = 8;
    private static final int[] LEAST = new int[SETS * SETS];
    private static final int[] GREATEST = new int[SETS * SETS];

    static {
        for (int a = 0; a < SETS; a++) {
            for (int b = 0; b < SETS; b++) {
                for (int x = 1; x < SETS; x <<= 1) {
                    for (int y = 1; y < SETS; y <<= 1) {
                        boolean both = (a & x) != 0 && (b & y) != 0;
                        LEAST[a * SETS + b] |= both ? Math.min(x, y) : 0;
                        GREATEST[a * SETS + b] |= both ? Math.max(x, y) : 0;
                    }
                }
            }
        }
    }

    private Outcomes() {}

    static int least(int a, int b) {
        return LEAST[a * SETS + b];
    }

    static int greatest(int a, int b) {
        return GREATEST[a * SETS + b];
    }

    static int inverse(int set) {
        return ((set & UNMET) << 2) | (set & JUDGEMENT) | ((set & MET) >> 2);
    }

    static int judged(int set) {
        return (set & UNMET) | ((set & (JUDGEMENT | MET)) == 0 ? 0 : JUDGEMENT);
    }

    static int of(boolean mayHold, boolean mayFail) {
        return (mayHold ? MET : 0) | (mayFail ? UNMET : 0);
    }

    /** Whether the set holds one outcome only. */
    public static boolean isSettled(int set) {
        return Integer.bitCount(set) == 1;
    }

    /** What a set of outcomes amounts to. */
    public static RuleOutcome outcome(int set) {
        return switch (set) {
            case UNMET -> RuleOutcome.UNMET;
            case JUDGEMENT -> RuleOutcome.JUDGEMENT;
            case MET -> RuleOutcome.MET;
            default -> RuleOutcome.OPEN;
        };
    }

    /** The verdict for a set of outcomes. */
    public static Verdict verdict(int set) {
        return switch (set) {
            case UNMET -> Verdict.INELIGIBLE;
            case JUDGEMENT -> Verdict.NEEDS_JUDGEMENT;
            case MET -> Verdict.ELIGIBLE;
            default -> Verdict.UNDETERMINED;
        };
    }
}
