package dev.shien.domain.programme;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.workshop.criterion.CriterionKind;
import dev.shien.domain.workshop.criterion.CriterionNames;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the criteria of a programme may speak of: attributes that every participant has, and questions of the form.
 *
 * @param questions the questions of the form; absent if they could not all be read
 */
record QuestionNames(Optional<ImmutableSet<String>> questions) implements CriterionNames {

    /** All kinds but those that speak of pairs: who is kept apart comes from the applications. */
    static final ImmutableSet<CriterionKind> KINDS =
            ImmutableSet.copyOf(EnumSet.complementOf(EnumSet.of(CriterionKind.APART, CriterionKind.TOGETHER)));

    @Override
    public void attribute(JsonCursor c, CriterionKind kind, String attribute) {
        Set<String> known = Sets.union(WorkshopSettings.ATTRIBUTES, questions.orElse(ImmutableSet.of()));
        if (questions.isPresent() && !known.contains(attribute)) {
            c.problem("attribute", "the name of an attribute or of a question of the intake; known are " + known);
        } else if (kind == CriterionKind.BALANCED && !attribute.equals(WorkshopSettings.EMPLOYEES)) {
            c.problem("attribute", WorkshopSettings.EMPLOYEES + ", the only attribute that is a number");
        }
    }

    @Override
    public void role(JsonCursor c, String role) {
        Reading.question(c, "role");
    }

    @Override
    public String participant(String id) {
        throw new IllegalArgumentException("no pairs, as a programme names no participants");
    }
}
