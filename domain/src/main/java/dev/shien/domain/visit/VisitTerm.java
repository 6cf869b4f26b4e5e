package dev.shien.domain.visit;

import dev.shien.domain.reason.Text;

/**
 * A term that a host adds to the score of visits. It looks at one visit alone: what it says may depend on nothing but its
 * arguments, and the same arguments always give the same. A planner asks for many places of every visit, so it should be quick
 * to say.
 */
public interface VisitTerm {

    /** Stable name of the term in certificates, such as {@code host.rainy-season}; not one that begins with {@code visit.}. */
    String code();

    /** What is counted, for people. */
    Text text();

    /** How much it counts, from 0 to 1000, beside the other terms; see {@link VisitWeights}. */
    int weight();

    /**
     * How much speaks against a visit as it would be: from 0, nothing, to 1000, as much as can be.
     *
     * @param company whom it is for
     * @param phase which of its visits it is
     * @param expert who would make it
     * @param visit when and how it would be
     */
    int amount(VisitedCompany company, VisitPhase phase, Expert expert, Visit visit);
}
