package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * A rule, a part of one, or a condition, and what it comes out as. A value may be personal data, so what was said does not
 * show in {@code toString}.
 *
 * @param id of a rule its id; of what stands within a rule that id and its place, such as {@code sme.company#2.1} for the
 *     first part of the second part; the same for the same pack
 * @param depth how deep it lies, 0 for a requirement
 * @param kind what it is
 * @param outcome what it comes out as
 * @param decides whether it bears on the verdict
 * @param least of {@link Kind#COUNT} how many parts must be met
 * @param rule of {@link Kind#RULE} and {@link Kind#REFERENCE} what it requires and where it stands
 * @param condition of {@link Kind#CONDITION} what is held against what
 */
public record ReasonNode(
        String id,
        int depth,
        Kind kind,
        RuleOutcome outcome,
        boolean decides,
        Optional<Integer> least,
        Optional<Heading> rule,
        Optional<Comparison> condition) {

    /** What a node is. */
    public enum Kind {
        /** A rule with a name; its one part follows. */
        RULE,
        /** A rule whose parts stand farther up, where the tree first comes to it. */
        REFERENCE,
        /** All parts must be met. */
        ALL,
        /** At least one part must be met. */
        ANY,
        /** At least so many parts must be met. */
        COUNT,
        /** The part must not be met. */
        NOT,
        /** A person judges where the part is met. */
        JUDGEMENT,
        /** A condition on a fact. */
        CONDITION
    }

    /**
     * What a rule is called.
     *
     * @param title what it requires, in a few words
     * @param citation where it stands
     */
    public record Heading(Text title, Citation citation) {}

    /**
     * A fact and what it is held against.
     *
     * @param fact the name of the fact
     * @param label what the fact is called
     * @param value what is known of it, in words
     * @param limit as {@link Finding#limit}
     * @param required the limit in words, such as {@code 50人以下（小売業）}
     * @param classes the classes that are possible where the limit depends on one, else none
     * @param citation where the limit stands
     */
    public record Comparison(
            String fact,
            Text label,
            Text value,
            String limit,
            Text required,
            ImmutableList<String> classes,
            Citation citation) {

        @Override
        public String toString() {
            return "Comparison[" + fact + " " + limit + "]";
        }
    }

    /** Without what the node comes out as, which tells of the applicant. */
    @Override
    public String toString() {
        return "ReasonNode[" + kind + " " + id + "]";
    }
}
