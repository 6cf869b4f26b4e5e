package dev.shien.domain.eligibility;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * What to ask when a verdict is undetermined. Sets hold names of facts.
 *
 * @param settling the least set that settles the verdict whatever the answers: the open facts on which it depends
 * @param ways for each verdict that is still possible, the smallest sets (none contains another) of open facts that can
 *     settle on it, given the right answers; shorter sets first, then in the pack's order of facts. To be found
 *     ineligible one answer may do, to be found eligible often several must be there
 * @param exhaustive whether {@code ways} holds all such sets; false where so many facts are open that only the short
 *     ones were looked for
 */
public record FactsToAsk(
        ImmutableSet<String> settling,
        ImmutableMap<Verdict, ImmutableList<ImmutableSet<String>>> ways,
        boolean exhaustive) {

    private static final FactsToAsk NOTHING = new FactsToAsk(ImmutableSet.of(), ImmutableMap.of(), true);

    /** Nothing needs asking: the verdict is settled. */
    public static FactsToAsk nothing() {
        return NOTHING;
    }

    /** Whether nothing needs asking. */
    @JsonIgnore
    public boolean isEmpty() {
        return settling.isEmpty();
    }
}
