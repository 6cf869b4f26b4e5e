package dev.shien.eligibility.check;

import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.NamedRule;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A pack over a stretch of days on which none of its limits changes: what its rules come out as in each world, and would
 * come out as if conditions were replaced. A table holds an outcome (see {@link Outcomes}) for each world; it must not be
 * changed. Not safe for use by several threads.
 */
final class Stretch {

    private final DayModel model;
    private final RulePack pack;
    private final Map<Rule, byte[]> conditions = new HashMap<>();
    private final int worlds;

    Stretch(DayModel model) {
        this.model = model;
        this.pack = model.pack();
        this.worlds = model.axes().stream().mapToInt(axis -> axis.size()).reduce(1, Math::multiplyExact);
    }

    LocalDate from() {
        return model.on();
    }

    DayModel model() {
        return model;
    }

    /** The table of a condition, or of any condition that looks at the same facts. */
    byte[] condition(Rule.Condition condition) {
        return conditions.computeIfAbsent(condition, model::table);
    }

    /** The same outcome in every world. */
    byte[] constant(int outcome) {
        byte[] table = new byte[worlds];
        Arrays.fill(table, (byte) outcome);
        return table;
    }

    /** The table of rules of which all must be met, with some conditions replaced. */
    byte[] all(Iterable<String> rules, Map<Place, byte[]> replaced) {
        List<byte[]> parts = new ArrayList<>();
        rules.forEach(id -> parts.add(named(id, replaced)));
        return atLeast(parts.size(), parts);
    }

    private byte[] named(String id, Map<Place, byte[]> replaced) {
        NamedRule named = Objects.requireNonNull(pack.rules().get(id));
        return table(named.rule(), new Place(id, ""), replaced);
    }

    private byte[] table(Rule rule, Place place, Map<Place, byte[]> replaced) {
        if (rule instanceof Rule.Condition condition) {
            byte[] instead = replaced.get(place);
            return instead == null ? condition(condition) : instead;
        }
        if (rule instanceof Rule.Reference reference) {
            return named(reference.id(), replaced);
        }
        List<byte[]> parts = new ArrayList<>();
        RuleTree.parts(rule).forEach((path, part) -> parts.add(table(part, place.part(path), replaced)));
        return combined(rule, parts);
    }

    private byte[] combined(Rule rule, List<byte[]> parts) {
        if (rule instanceof Rule.Any) {
            return atLeast(1, parts);
        }
        if (rule instanceof Rule.Count count) {
            return atLeast(count.least(), parts);
        }
        byte[] table = atLeast(parts.size(), parts);
        for (int i = 0; i < table.length; i++) {
            table[i] = rule instanceof Rule.Not ? inverse(table[i]) : judged(rule, table[i]);
        }
        return table;
    }

    /** The greatest but {@code least - 1} of the parts in each world. */
    private byte[] atLeast(int least, List<byte[]> parts) {
        byte[] table = constant(Outcomes.UNMET);
        for (int i = 0; i < table.length; i++) {
            int met = 0;
            int possible = 0;
            for (byte[] part : parts) {
                met += part[i] == Outcomes.MET ? 1 : 0;
                possible += part[i] == Outcomes.UNMET ? 0 : 1;
            }
            table[i] = (byte) (met >= least ? Outcomes.MET : possible >= least ? Outcomes.JUDGEMENT : Outcomes.UNMET);
        }
        return table;
    }

    private static byte inverse(byte outcome) {
        return (byte) (outcome == Outcomes.JUDGEMENT ? outcome : Outcomes.MET + Outcomes.UNMET - outcome);
    }

    private static byte judged(Rule rule, byte outcome) {
        return (byte) (rule instanceof Rule.Judgement ? Math.min(outcome, Outcomes.JUDGEMENT) : outcome);
    }

    /** Every outcome that stands in a table. */
    static int outcomes(byte[] table) {
        int all = 0;
        for (byte outcome : table) {
            all |= outcome;
        }
        return all;
    }
}
