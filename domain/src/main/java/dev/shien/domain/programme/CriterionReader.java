package dev.shien.domain.programme;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Weight;
import java.util.Optional;
import java.util.Set;

/** Reads what makes the groups of a programme good; who is kept apart comes from the applications. */
final class CriterionReader {

    private static final int MOST = 10_000;

    private enum Kind {
        ALIKE,
        SPREAD,
        BALANCED,
        NOBODY_ALONE,
        FEW_REPEATS,
        MOST_MEETINGS,
        EVERYONE_MEETS,
        ROLE_IN_EVERY_GROUP,
        LITTLE_CHANGE
    }

    private final Optional<ImmutableSet<String>> questions;

    /**
     * A reader.
     *
     * @param questions the questions of the form; absent if they could not all be read
     */
    CriterionReader(Optional<ImmutableSet<String>> questions) {
        this.questions = questions;
    }

    Criterion read(JsonCursor c) {
        Weight weight = weight(c);
        Kind kind = c.oneOf("criterion", Kind.class);
        if (!c.isSound("criterion")) {
            return new FewRepeats(weight);
        }
        Criterion criterion = switch (kind) {
            case ALIKE -> new Alike(attribute(c), weight);
            case SPREAD -> new Spread(attribute(c), weight);
            case BALANCED -> new Balanced(number(c), weight);
            case NOBODY_ALONE ->
                new NobodyAlone(
                        attribute(c),
                        c.has("values") ? ImmutableSet.copyOf(c.texts("values")) : ImmutableSet.of(),
                        c.integer("least", 2, MOST),
                        weight);
            case FEW_REPEATS -> new FewRepeats(weight);
            case MOST_MEETINGS -> new MostMeetings(c.integer("times", 1, MOST), weight);
            case EVERYONE_MEETS -> new EveryoneMeets(c.integer("within", 1, MOST), weight);
            case ROLE_IN_EVERY_GROUP ->
                new RoleInEveryGroup(
                        Reading.question(c, "role"),
                        c.has("attribute") ? Optional.of(attribute(c)) : Optional.empty(),
                        weight);
            case LITTLE_CHANGE -> new LittleChange(weight);
        };
        return Reading.closed(c, criterion);
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

    private String number(JsonCursor c) {
        String attribute = attribute(c);
        if (c.isSound("attribute") && !attribute.equals(WorkshopSettings.EMPLOYEES)) {
            c.problem("attribute", WorkshopSettings.EMPLOYEES + ", the only attribute that is a number");
        }
        return attribute;
    }

    private String attribute(JsonCursor c) {
        String attribute = c.text("attribute");
        if (c.isSound("attribute") && questions.isPresent()) {
            Set<String> known = Sets.union(WorkshopSettings.ATTRIBUTES, questions.orElseThrow());
            if (!known.contains(attribute)) {
                c.problem("attribute", "the name of an attribute or of a question of the intake; known are " + known);
            }
        }
        return attribute;
    }
}
