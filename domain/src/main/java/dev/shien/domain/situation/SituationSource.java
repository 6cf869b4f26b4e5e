package dev.shien.domain.situation;

/** Where a situation was seen. */
public enum SituationSource {
    /** The check of the level, such as a telephone call or a survey that repeats it. */
    LEVEL_CHECK,
    /** The visit of an expert. */
    VISIT,
    /** Something that the company made in a workshop or afterwards, such as a list of issues or a ledger of assets. */
    ARTEFACT
}
