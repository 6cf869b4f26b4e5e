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

    private Outcomes() {}

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
