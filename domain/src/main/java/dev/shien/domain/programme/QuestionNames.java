package dev.shien.domain.programme;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.criterion.CriterionKind;
import dev.shien.domain.workshop.criterion.CriterionNames;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the criteria of a programme may speak of: attributes that every participant has, questions of the form, and
 * situations.
 *
 * @param questions the questions of the form; absent if they could not all be read
 * @param situations the situations with their scales; absent if they could not all be read
 */
record QuestionNames(
        Optional<ImmutableSet<String>> questions, Optional<ImmutableMap<String, AttributeScale>> situations)
        implements CriterionNames {

    /** All kinds but those that speak of pairs: who is kept apart comes from the applications. */
    static final ImmutableSet<CriterionKind> KINDS =
            ImmutableSet.copyOf(EnumSet.complementOf(EnumSet.of(CriterionKind.APART, CriterionKind.TOGETHER)));

    @Override
    public void attribute(JsonCursor c, CriterionKind kind, String attribute) {
        if (situations.isEmpty()) {
            return;
        }
        ImmutableSet<String> numbers = numbers(situations.get());
        ImmutableSet<String> known = known(situations.get());
        if (questions.isPresent() && !known.contains(attribute)) {
            c.problem(
                    "attribute",
                    "the name of an attribute, of a question of the intake or of a situation; known are " + known);
        } else if (kind == CriterionKind.BALANCED && !numbers.contains(attribute)) {
            c.problem("attribute", "an attribute that is a number or has steps; known are " + numbers);
        }
    }

    private ImmutableSet<String> known(ImmutableMap<String, AttributeScale> declared) {
        return Stream.of(WorkshopSettings.ATTRIBUTES, questions.orElse(ImmutableSet.of()), declared.keySet())
                .flatMap(ImmutableSet::stream)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What groups can be balanced in. */
    private static ImmutableSet<String> numbers(ImmutableMap<String, AttributeScale> declared) {
        ImmutableSet.Builder<String> numbers = ImmutableSet.builder();
        numbers.add(WorkshopSettings.EMPLOYEES);
        declared.forEach((name, scale) -> {
            if (scale == AttributeScale.Kind.QUANTITY || scale instanceof AttributeScale.Ordered) {
                numbers.add(name);
            }
        });
        return numbers.build();
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
