package dev.shien.domain.programme;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.ScaleReader;
import java.util.Optional;

/** Reads which situations of companies may change from workshop to workshop, and the scale of each. */
final class SituationReader {

    private SituationReader() {}

    /** The scales by name, none if they are left out. Questions of the form are absent if they could not all be read. */
    static ImmutableMap<String, AttributeScale> read(JsonCursor workshop, Optional<ImmutableSet<String>> questions) {
        return workshop.optionalObject("situations")
                .map(c -> scales(c, questions.orElse(ImmutableSet.of())))
                .orElse(ImmutableMap.of());
    }

    private static ImmutableMap<String, AttributeScale> scales(JsonCursor c, ImmutableSet<String> questions) {
        ImmutableMap<String, AttributeScale> scales = ScaleReader.scales(c);
        for (String name : scales.keySet()) {
            if (!c.isSound(name)) {
                continue;
            }
            Reading.nameOfQuestion(c, name);
            if (WorkshopSettings.ATTRIBUTES.contains(name)) {
                c.problem(name, "a name other than those of the attributes " + WorkshopSettings.ATTRIBUTES);
            } else if (questions.contains(name)) {
                c.problem(name, "a name other than those of the questions of the intake " + questions);
            }
        }
        return scales;
    }
}
