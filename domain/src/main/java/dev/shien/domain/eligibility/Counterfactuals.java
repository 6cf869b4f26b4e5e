package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * What would have given another verdict: for each other verdict the smallest sets of facts by whose change alone it would
 * have come about, whatever the facts that are open; none contains another. None for a verdict that is not settled.
 *
 * @param all the changes, better verdicts first, then fewer facts, then in the order of the pack
 * @param exhaustive whether these are all; false where there were so many facts that only small sets were looked for
 */
public record Counterfactuals(ImmutableList<Counterfactual> all, boolean exhaustive) {

    private static final Counterfactuals NONE = new Counterfactuals(ImmutableList.of(), true);

    /** There are none: the verdict is not settled. */
    public static Counterfactuals none() {
        return NONE;
    }

    /**
     * A change that would have given another verdict.
     *
     * @param verdict the other verdict
     * @param changes the facts that would have to be different, in the order of the pack
     * @param text in words; may be personal data, so it does not show in {@code toString}
     */
    public record Counterfactual(Verdict verdict, ImmutableList<Change> changes, Text text) {
        @Override
        public String toString() {
            return "Counterfactual[" + verdict + " by "
                    + changes.stream().map(Change::fact).toList() + "]";
        }
    }

    /**
     * A fact that would have to be different. Where it is the only one, it may be any of the values; where there are
     * several, they go with one another, and it is one example near to what the facts are.
     *
     * @param fact the name of the fact
     * @param values the values in words
     * @param plain the values for programs, as {@link QuestionPlan.Answer#plain}
     * @param example one of them, near to what the fact is
     */
    public record Change(String fact, Text values, String plain, FactValue example) {
        @Override
        public String toString() {
            return "Change[" + fact + "]";
        }
    }
}
