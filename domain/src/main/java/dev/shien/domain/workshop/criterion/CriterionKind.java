package dev.shien.domain.workshop.criterion;

/** The kinds of criteria, by the names that documents have for them. */
public enum CriterionKind {
    /** {@link Alike}. */
    ALIKE,
    /** {@link Spread}. */
    SPREAD,
    /** {@link Balanced}. */
    BALANCED,
    /** {@link NobodyAlone}. */
    NOBODY_ALONE,
    /** {@link Apart}. */
    APART,
    /** {@link Together}. */
    TOGETHER,
    /** {@link FewRepeats}. */
    FEW_REPEATS,
    /** {@link MostMeetings}. */
    MOST_MEETINGS,
    /** {@link EveryoneMeets}. */
    EVERYONE_MEETS,
    /** {@link RoleInEveryGroup}. */
    ROLE_IN_EVERY_GROUP,
    /** {@link LittleChange}. */
    LITTLE_CHANGE
}
