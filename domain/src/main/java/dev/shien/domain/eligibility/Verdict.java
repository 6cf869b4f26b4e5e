package dev.shien.domain.eligibility;

/** What a rule pack says about an applicant, in every world that the known facts leave possible. */
public enum Verdict {
    /** Meets every requirement, whatever the facts that are still open turn out to be. */
    ELIGIBLE,
    /** Fails, whatever the facts that are still open turn out to be. */
    INELIGIBLE,
    /** The rule itself calls for a person to judge, and no open fact can take that away. */
    NEEDS_JUDGEMENT,
    /** The worlds that the facts leave possible differ: something has to be asked. */
    UNDETERMINED;

    /** Whether no further fact can change the verdict. */
    public boolean isSettled() {
        return this != UNDETERMINED;
    }
}
