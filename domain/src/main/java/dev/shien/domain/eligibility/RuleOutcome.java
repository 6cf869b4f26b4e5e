package dev.shien.domain.eligibility;

/** What a rule, or a condition within it, comes out as on an applicant's facts. */
public enum RuleOutcome {
    /** Met in every world that the facts leave possible. */
    MET,
    /** Unmet in every such world. */
    UNMET,
    /** In every such world a person has to judge. */
    JUDGEMENT,
    /** Not the same in all worlds that the facts leave possible. */
    OPEN
}
