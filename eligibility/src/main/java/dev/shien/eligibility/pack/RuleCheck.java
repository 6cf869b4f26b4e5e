package dev.shien.eligibility.pack;

import dev.shien.domain.json.JsonCursor;
import dev.shien.eligibility.rule.NamedRule;
import dev.shien.eligibility.rule.Rule;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Checks that rules do not refer to one another in a circle, and that a decision does not take too many steps. */
final class RuleCheck {

    /** The deepest nesting of a rule with all that it refers to. */
    static final int GREATEST_DEPTH = 256;

    /** The most parts that the requirements have together, each counted as often as it is referred to. */
    static final int GREATEST_SIZE = 4_096;

    private static final Extent NONE = new Extent(0, 0);

    private final JsonCursor document;
    private final RulePack pack;
    private final Map<String, Extent> known = new HashMap<>();
    private final Set<String> path = new LinkedHashSet<>();
    private boolean isSound = true;

    /** How deep a rule is, and how many parts it has; no more than one beyond what is allowed. */
    private record Extent(int depth, int size) {

        Extent with(Extent part) {
            return new Extent(
                    Math.max(depth, Math.min(part.depth + 1, GREATEST_DEPTH + 1)),
                    Math.min(size + part.size, GREATEST_SIZE + 1));
        }
    }

    private RuleCheck(JsonCursor document, RulePack pack) {
        this.document = document;
        this.pack = pack;
    }

    static void check(JsonCursor document, RulePack pack) {
        RuleCheck check = new RuleCheck(document, pack);
        pack.rules().keySet().forEach(id -> check.named(id, 1));
        Extent all = NONE;
        for (String id : pack.requirements()) {
            all = all.with(check.known.getOrDefault(id, NONE));
        }
        if (check.isSound && all.size > GREATEST_SIZE) {
            document.problem(
                    "requirements",
                    "rules that come to at most " + GREATEST_SIZE
                            + " parts together, each counted as often as it is referred to");
        }
    }

    private Extent named(String id, int above) {
        NamedRule rule = pack.rules().get(id);
        if (rule == null) {
            return NONE;
        }
        Extent extent = known.get(id);
        if (extent == null) {
            if (!path.add(id)) {
                refuse("rules that do not refer to one another in a circle, unlike " + path);
                return NONE;
            }
            extent = extent(rule.rule(), above);
            path.remove(id);
            known.put(id, extent);
        }
        if (above + extent.depth > GREATEST_DEPTH) {
            refuse("rules nested at most " + GREATEST_DEPTH + " deep with all that they refer to, unlike " + id);
        }
        return extent;
    }

    private Extent extent(Rule rule, int above) {
        if (above > GREATEST_DEPTH) {
            return NONE;
        }
        if (rule instanceof Rule.Reference reference) {
            return new Extent(1, 1).with(named(reference.id(), above + 1));
        }
        Extent extent = new Extent(1, 1);
        for (Rule part : rule.parts()) {
            extent = extent.with(extent(part, above + 1));
        }
        return extent;
    }

    /** What follows from the first of these is not told. */
    private void refuse(String expected) {
        if (isSound) {
            document.problem("rules", expected);
        }
        isSound = false;
    }
}
