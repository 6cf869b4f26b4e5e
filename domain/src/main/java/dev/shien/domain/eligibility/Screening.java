package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.reason.Reason;
import java.time.LocalDate;

/**
 * Decides who may take part. Implementations are immutable and safe for use by several threads; the same pack, facts and
 * date give an equal decision on any machine.
 */
public interface Screening {

    /**
     * Decides on an applicant.
     *
     * @param packId which rules
     * @param facts what is known; facts that the pack does not read are passed over
     * @param on the date as of which the limits are taken
     * @throws IllegalArgumentException if the pack is unknown or does not apply on that date, or if a fact does not have
     *     the type that the pack declares
     */
    Decision decide(String packId, Facts facts, LocalDate on);

    /**
     * Puts a decision into words. The decision is made again first, so an explanation is one of what these rules decide.
     *
     * @throws IllegalArgumentException if this screening does not decide so: it has another version of the pack, or the
     *     decision was altered
     */
    Explanation explain(Decision decision);

    /**
     * The reasons alone of an explanation, which an implementation may give without the rest of it.
     *
     * @throws IllegalArgumentException as {@link #explain}
     */
    default ImmutableList<Reason> reasons(Decision decision) {
        return explain(decision).reasons();
    }

    /** The ids of the packs that can be asked for. */
    ImmutableSortedSet<String> packs();

    /**
     * Describes a pack: the facts it reads, their types and the values at which they start to matter.
     *
     * @throws IllegalArgumentException if the pack is unknown
     */
    PackDescription describe(String packId);
}
