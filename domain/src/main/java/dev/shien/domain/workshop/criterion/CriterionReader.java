package dev.shien.domain.workshop.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import java.util.Optional;

/** Reads what makes groups good, from a programme or from a problem. */
public final class CriterionReader {

    private static final int MOST = 10_000;

    private final ImmutableSet<CriterionKind> kinds;
    private final CriterionNames names;

    /**
     * A reader.
     *
     * @param kinds those that the document may have, at least one
     * @param names which attributes, roles and participants they may speak of
     */
    public CriterionReader(ImmutableSet<CriterionKind> kinds, CriterionNames names) {
        this.kinds = kinds;
        this.names = names;
    }

    /** The criterion at a place. What is wrong with it is noted there. */
    public Criterion read(JsonCursor c) {
        Weight weight = weight(c);
        CriterionKind kind = c.oneOf("criterion", kinds);
        if (!c.isSound("criterion")) {
            return new FewRepeats(weight);
        }
        Criterion criterion = read(c, kind, weight);
        c.noOtherFields();
        return criterion;
    }

    private Criterion read(JsonCursor c, CriterionKind kind, Weight weight) {
        return switch (kind) {
            case ALIKE -> new Alike(attribute(c, kind), weight);
            case SPREAD -> new Spread(attribute(c, kind), weight);
            case BALANCED -> new Balanced(attribute(c, kind), weight);
            case NOBODY_ALONE ->
                new NobodyAlone(
                        attribute(c, kind),
                        c.has("values") ? ImmutableSet.copyOf(c.texts("values")) : ImmutableSet.of(),
                        c.integer("least", 2, MOST),
                        weight);
            case APART -> new Apart(c.each("pairs", this::pair), weight);
            case TOGETHER -> new Together(c.each("pairs", this::pair), weight);
            case FEW_REPEATS -> new FewRepeats(weight);
            case MOST_MEETINGS -> new MostMeetings(c.integer("times", 1, MOST), weight);
            case EVERYONE_MEETS -> new EveryoneMeets(c.integer("within", 1, MOST), weight);
            case ROLE_IN_EVERY_GROUP ->
                new RoleInEveryGroup(
                        role(c), c.has("attribute") ? Optional.of(attribute(c, kind)) : Optional.empty(), weight);
            case LITTLE_CHANGE -> new LittleChange(weight);
        };
    }

    private static Weight weight(JsonCursor c) {
        if (!c.node().path("weight").isTextual()) {
            return Weight.of(c.number("weight", 0, Weight.GREATEST));
        }
        if (!c.text("weight").equals("HARD")) {
            c.problem("weight", "HARD or a whole number from 0 to " + Weight.GREATEST);
        }
        return Weight.HARD;
    }

    private String attribute(JsonCursor c, CriterionKind kind) {
        String attribute = c.text("attribute");
        if (c.isSound("attribute")) {
            names.attribute(c, kind, attribute);
        }
        return attribute;
    }

    private String role(JsonCursor c) {
        String role = c.text("role");
        if (c.isSound("role")) {
            names.role(c, role);
        }
        return role;
    }

    /** A list of two ids, or an object with the fields one and other. */
    private ParticipantPair pair(JsonCursor c) {
        ImmutableList<String> both = c.node().isObject()
                ? ImmutableList.of(c.value("one", names::participant, "?"), c.value("other", names::participant, "??"))
                : c.values(names::participant);
        if (both.size() != 2 || both.get(0).equals(both.get(1))) {
            throw new IllegalArgumentException("two different participants");
        }
        if (c.node().isObject()) {
            c.noOtherFields();
        }
        return new ParticipantPair(both.get(0), both.get(1));
    }
}
