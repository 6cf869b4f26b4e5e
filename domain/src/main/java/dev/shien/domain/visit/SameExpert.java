package dev.shien.domain.visit;

/** How firmly one expert makes all visits of a company between the changes that the company asked for. */
public enum SameExpert {
    /** It must be so. */
    REQUIRED,
    /** It is wished for; see {@link VisitWeights#sameExpert()}. */
    WISHED
}
