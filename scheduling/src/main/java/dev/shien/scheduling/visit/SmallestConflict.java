package dev.shien.scheduling.visit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A smallest set of rules of which every place breaks at least one: as long as these hold, there is no place, whatever becomes of the
 * others. That is a smallest set that hits all sets of broken rules (Reiter 1987, "A theory of diagnosis from first principles").
 */
final class SmallestConflict {

    private final List<Set<RuleTexts>> broken;
    private Set<RuleTexts> smallest;

    private SmallestConflict(List<Set<RuleTexts>> broken) {
        this.broken = broken;
        this.smallest = EnumSet.allOf(RuleTexts.class);
    }

    /** The set; of those of the same size the one whose rules come first. */
    static Set<RuleTexts> of(Iterable<Set<RuleTexts>> broken) {
        List<Set<RuleTexts>> all = new ArrayList<>();
        broken.forEach(all::add);
        SmallestConflict search = new SmallestConflict(all);
        search.from(0, EnumSet.noneOf(RuleTexts.class));
        return search.smallest;
    }

    private void from(int next, Set<RuleTexts> chosen) {
        if (chosen.size() >= smallest.size()) {
            return;
        }
        if (next == broken.size()) {
            smallest = EnumSet.copyOf(chosen);
            return;
        }
        if (broken.get(next).stream().anyMatch(chosen::contains)) {
            from(next + 1, chosen);
            return;
        }
        for (RuleTexts rule : broken.get(next)) {
            chosen.add(rule);
            from(next + 1, chosen);
            chosen.remove(rule);
        }
    }
}
