package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * What a rule pack decided on an applicant's facts, and the conditions on which it rests. Pack, facts and date give the
 * same decision again; {@link Screening#explain} puts it into words. It holds what the applicant said, so it is personal
 * data where the applicant is a sole proprietor: neither facts nor findings show in {@code toString}.
 *
 * @param verdict the verdict, true in every world that the facts leave possible
 * @param pack the pack that decided
 * @param on the date as of which the pack's limits were taken
 * @param facts the facts it rests on: those that the pack reads
 * @param findings the conditions that bear on the verdict, in the order of the pack
 */
public record Decision(Verdict verdict, PackVersion pack, LocalDate on, Facts facts, ImmutableList<Finding> findings) {

    /** What is known of the fact on which a finding looks. */
    public Fact value(Finding finding) {
        return facts.get(finding.fact());
    }

    @Override
    public String toString() {
        return "Decision[" + verdict + " by " + pack.id() + " " + pack.version() + " on " + on + "]";
    }
}
