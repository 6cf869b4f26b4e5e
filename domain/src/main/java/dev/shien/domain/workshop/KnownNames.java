package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.workshop.criterion.CriterionKind;
import dev.shien.domain.workshop.criterion.CriterionNames;
import java.util.Optional;

/**
 * What the criteria of a problem may speak of: its own participants and their attributes.
 *
 * @param roll the participants
 * @param attributes the names of attributes and situations; absent if they could not all be read
 */
record KnownNames(Roll roll, Optional<ImmutableSet<String>> attributes) implements CriterionNames {

    @Override
    public void attribute(JsonCursor c, CriterionKind kind, String attribute) {
        attributes
                .filter(known -> !known.contains(attribute))
                .ifPresent(known -> c.problem(
                        "attribute", "an attribute that is declared or that somebody has; known are " + known));
    }

    @Override
    public void role(JsonCursor c, String role) {
        // Any text is the name of a role.
    }

    @Override
    public String participant(String id) {
        return roll.known(id);
    }
}
