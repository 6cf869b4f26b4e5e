package dev.shien.eligibility.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactValue;
import java.util.Objects;

/**
 * A rule. In a world in which every fact is known it comes out as unmet, to be judged by a person, or met, in this
 * order: {@link All} takes the least of its parts, {@link Any} the greatest, {@link Count}
 * the n-th greatest, {@link Not} turns met and unmet around.
 */
public sealed interface Rule {

    /** The rules directly within this one, in the order in which they are written; none of a condition or a reference. */
    default ImmutableList<Rule> parts() {
        return ImmutableList.of();
    }

    /**
     * Every part must be met.
     *
     * @param parts at least one
     */
    record All(ImmutableList<Rule> parts) implements Rule {}

    /**
     * At least one part must be met.
     *
     * @param parts at least one
     */
    record Any(ImmutableList<Rule> parts) implements Rule {}

    /**
     * At least so many parts must be met; comes out as the greatest but {@code least - 1} of its parts.
     *
     * @param least from 1 to the number of parts
     * @param parts at least one
     */
    record Count(int least, ImmutableList<Rule> parts) implements Rule {}

    /** The part must not be met. */
    record Not(Rule part) implements Rule {
        @Override
        public ImmutableList<Rule> parts() {
            return ImmutableList.of(part);
        }
    }

    /** Where the part is met, a person has to judge; elsewhere the rule is unmet. */
    record Judgement(Rule part) implements Rule {
        @Override
        public ImmutableList<Rule> parts() {
            return ImmutableList.of(part);
        }
    }

    /** Another rule of the pack by its id. */
    record Reference(String id) implements Rule {}

    /**
     * A rule that looks at facts. Those that are alike count as one, so they are compared from the first decision on: by hand,
     * since linking what records have of their own makes that decision a fifth slower (benchmarks/RESULTS.md).
     */
    sealed interface Condition extends Rule {}

    /** Compares a number with a constant; of a date, the days since 1970-01-01. */
    record Compare(String fact, Operator operator, long limit) implements Condition {
        @Override
        public boolean equals(Object other) {
            return other instanceof Compare that
                    && fact.equals(that.fact)
                    && operator == that.operator
                    && limit == that.limit;
        }

        @Override
        public int hashCode() {
            return Objects.hash(fact, operator, limit);
        }
    }

    /**
     * A number or a day within a span; of a date, the days since 1970-01-01.
     *
     * @param from the first that lies within
     * @param until the first after it that does not
     */
    record Between(String fact, long from, long until) implements Condition {
        @Override
        public boolean equals(Object other) {
            return other instanceof Between that && fact.equals(that.fact) && from == that.from && until == that.until;
        }

        @Override
        public int hashCode() {
            return Objects.hash(fact, from, until);
        }
    }

    /**
     * Compares a number with a limit of a dated table, in the row of the applicant's class. A row without a limit in the
     * column leaves the condition unmet.
     */
    record Lookup(String fact, Operator operator, String table, String column) implements Condition {
        @Override
        public boolean equals(Object other) {
            return other instanceof Lookup that
                    && fact.equals(that.fact)
                    && operator == that.operator
                    && table.equals(that.table)
                    && column.equals(that.column);
        }

        @Override
        public int hashCode() {
            return Objects.hash(fact, operator, table, column);
        }
    }

    /**
     * A fact has one of these values.
     *
     * @param values words, names of groups of words, classification codes (which stand for all below them), or booleans
     */
    record In(String fact, ImmutableSet<FactValue> values) implements Condition {
        @Override
        public boolean equals(Object other) {
            return other instanceof In that && fact.equals(that.fact) && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return Objects.hash(fact, values);
        }
    }

    /** The applicant falls into one of these classes of a classifier. */
    record InClass(String classifier, ImmutableSet<String> classes) implements Condition {
        @Override
        public boolean equals(Object other) {
            return other instanceof InClass that && classifier.equals(that.classifier) && classes.equals(that.classes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(classifier, classes);
        }
    }
}
