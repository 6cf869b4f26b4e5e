package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.eligibility.FactsToAsk;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.OutcomeTable;
import dev.shien.eligibility.internal.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the smallest sets of facts to ask. */
final class Questions {

    /** How many worlds are looked at in all, before longer sets are given up. */
    private static final long GREATEST_EFFORT = 1L << 24;

    private final DayModel model;
    private final OutcomeTable table;
    private final Map<Verdict, List<Long>> ways = new TreeMap<>();
    private long effort;

    private Questions(DayModel model, OutcomeTable table) {
        this.model = model;
        this.table = table;
    }

    /** What to ask in the worlds that are possible; the table of an open verdict. */
    static FactsToAsk of(DayModel model, OutcomeTable table) {
        return new Questions(model, table).ask();
    }

    private FactsToAsk ask() {
        int facts = table.axes().length();
        int size = 1;
        while (size <= facts && effort < GREATEST_EFFORT) {
            trySets(0L, 0, size);
            size++;
        }
        ImmutableSortedMap.Builder<Verdict, ImmutableList<ImmutableSet<String>>> named =
                ImmutableSortedMap.naturalOrder();
        ways.forEach((verdict, sets) ->
                named.put(verdict, sets.stream().map(this::names).collect(ImmutableList.toImmutableList())));
        return new FactsToAsk(names((1L << facts) - 1), ImmutableMap.copyOf(named.buildOrThrow()), size > facts);
    }

    /** Tries all sets with so many more facts from the given one on. */
    private void trySets(long chosen, int from, int more) {
        if (more == 0) {
            tryOut(chosen);
            return;
        }
        for (int k = from; k + more <= table.axes().length(); k++) {
            trySets(chosen | 1L << k, k + 1, more - 1);
        }
    }

    private void tryOut(long chosen) {
        int wanted = 0;
        for (int outcome = Outcomes.UNMET; outcome <= Outcomes.MET; outcome <<= 1) {
            wanted |= containsWay(Outcomes.verdict(outcome), chosen) ? 0 : outcome;
        }
        wanted &= table.outcomes();
        effort += wanted == 0 ? 0 : table.size();
        int settled = wanted == 0 || effort > GREATEST_EFFORT ? 0 : wanted & table.settledBy(chosen);
        for (int left = settled; left != 0; left &= left - 1) {
            ways.computeIfAbsent(Outcomes.verdict(Integer.lowestOneBit(left)), none -> new ArrayList<>())
                    .add(chosen);
        }
    }

    private boolean containsWay(Verdict verdict, long chosen) {
        return ways.getOrDefault(verdict, List.of()).stream().anyMatch(way -> (way & chosen) == way);
    }

    private ImmutableSet<String> names(long chosen) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (long left = chosen; left != 0; left &= left - 1) {
            int axis = table.axes().get(Long.numberOfTrailingZeros(left));
            names.add(model.axes().get(axis).fact().name());
        }
        return names.build();
    }
}
