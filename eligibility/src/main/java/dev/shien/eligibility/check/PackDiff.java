package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.eligibility.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What another pack would change for a population: who gains and who loses. The population is gone through once, in its
 * order; only those for whom something changes are kept.
 *
 * @param changes those for whom something changes, in the order of the population
 * @param counts how many have a verdict by the one pack (rows) and by the other (columns); all pairs of verdicts are there
 */
public record PackDiff(ImmutableList<Change> changes, ImmutableTable<Verdict, Verdict, Long> counts) {

    /**
     * One who is decided on.
     *
     * @param id by whatever name the population knows them
     * @param facts what is known; personal data where the applicant is a sole proprietor
     * @param on the day as of which the limits are taken
     */
    public record Applicant(String id, Facts facts, LocalDate on) {}

    /**
     * Rules that decide.
     *
     * @param screening which decides
     * @param pack by which of its packs
     */
    public record Rules(Screening screening, String pack) {

        Decision decide(Applicant applicant) {
            return screening.decide(pack, applicant.facts(), applicant.on());
        }
    }

    /** What becomes of somebody. */
    public enum Effect {
        /** A better verdict, in the order INELIGIBLE, NEEDS_JUDGEMENT, ELIGIBLE. */
        GAINS,
        /** A worse verdict. */
        LOSES,
        /** A verdict becomes undetermined. */
        OPENS,
        /** What was undetermined is settled. */
        SETTLES;

        static Optional<Effect> of(Verdict before, Verdict after) {
            if (before == after) {
                return Optional.empty();
            }
            if (!before.isSettled()) {
                return Optional.of(SETTLES);
            }
            if (!after.isSettled()) {
                return Optional.of(OPENS);
            }
            boolean better = after == Verdict.ELIGIBLE || before == Verdict.INELIGIBLE;
            return Optional.of(better ? GAINS : LOSES);
        }
    }

    /**
     * What changes for one.
     *
     * @param id who
     * @param effect what becomes of them
     * @param before the decision by the one pack
     * @param after the decision by the other
     */
    public record Change(String id, Effect effect, Decision before, Decision after) {}

    /**
     * The difference between two packs on a population.
     *
     * @throws IllegalArgumentException if a pack is unknown or does not apply on an applicant's day, or if a fact does not
     *     have the type that one of them declares
     */
    public static PackDiff of(Rules before, Rules after, Iterable<Applicant> population) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        Table<Verdict, Verdict, Long> counts = TreeBasedTable.create();
        for (Verdict row : Verdict.values()) {
            for (Verdict column : Verdict.values()) {
                counts.put(row, column, 0L);
            }
        }
        for (Applicant applicant : population) {
            Decision old = before.decide(applicant);
            Decision young = after.decide(applicant);
            counts.row(old.verdict()).merge(young.verdict(), 1L, Long::sum);
            Effect.of(old.verdict(), young.verdict())
                    .ifPresent(effect -> changes.add(new Change(applicant.id(), effect, old, young)));
        }
        return new PackDiff(changes.build(), ImmutableTable.copyOf(counts));
    }
}
