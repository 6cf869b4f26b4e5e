package dev.shien.domain.workshop;

import static dev.shien.domain.workshop.GroupProblemCheck.require;

import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.Criterion;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses values that are not of the scale of their attribute, and criteria that look at what nobody knows. */
final class AttributeCheck {

    private final GroupProblem problem;

    AttributeCheck(GroupProblem problem) {
        this.problem = problem;
    }

    void check() {
        values().forEach(this::ofScale);
        for (Criterion criterion : problem.criteria()) {
            criterion.about().ifPresent(attribute -> {
                require(
                        problem.attributes().containsKey(attribute)
                                || values().anyMatch(v -> v.attribute().equals(attribute)),
                        "Unknown attribute '" + attribute + "' in " + criterion.code()
                                + ": it is not declared, and no participant has it");
                if (criterion instanceof Balanced) {
                    values().filter(v -> v.attribute().equals(attribute)).forEach(this::number);
                }
            });
        }
    }

    private void ofScale(Value value) {
        Optional<AttributeScale> scale = scale(value.attribute());
        require(
                scale.isEmpty() || scale.get().allows(value.value()),
                value.of() + " has " + value.kind() + " for '" + value.attribute() + "', expected one of scale "
                        + scale.orElse(null));
    }

    private void number(Value value) {
        require(
                value.value() instanceof AttributeValue.Quantity
                        || scale(value.attribute()).orElse(null) instanceof AttributeScale.Ordered,
                value.of() + " has " + value.kind() + " for '" + value.attribute()
                        + "', expected a number, because groups are to be balanced in it");
    }

    private Optional<AttributeScale> scale(String attribute) {
        return Optional.ofNullable(problem.attributes().get(attribute));
    }

    private Stream<Value> values() {
        return Stream.concat(
                problem.participants().stream().flatMap(p -> values("'" + p.id() + "'", p.attributes())),
                problem.rounds().stream()
                        .flatMap(round -> round.situations().entrySet().stream()
                                .flatMap(
                                        s -> values("'" + s.getKey() + "' in round " + round.number(), s.getValue()))));
    }

    private static Stream<Value> values(String of, Map<String, AttributeValue> values) {
        return values.entrySet().stream().map(e -> new Value(of, e.getKey(), e.getValue()));
    }

    /** A value that somebody has. */
    private record Value(String of, String attribute, AttributeValue value) {

        /** What kind of value it is; which one is nobody's business. */
        String kind() {
            if (value instanceof AttributeValue.Quantity) {
                return "a number";
            }
            return value instanceof AttributeValue.Tags ? "tags" : "a text";
        }
    }
}
