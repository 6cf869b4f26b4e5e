package dev.shien.eligibility.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Sets;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.rule.FactSpec;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether what an example says of a fact has the type that the pack declares. */
final class FactFit {

    private FactFit() {}

    /** What was expected instead; nothing if it fits. */
    static Optional<String> expected(FactSpec spec, Fact fact) {
        boolean fits = values(fact).allMatch(value -> fits(spec, value));
        if (fits && fact instanceof Fact.Range && !spec.isOrdered()) {
            return Optional.of("a value or several");
        }
        return fits ? Optional.empty() : Optional.of(expected(spec));
    }

    private static Stream<FactValue> values(Fact fact) {
        if (fact instanceof Fact.Known known) {
            return Stream.of(known.value());
        }
        if (fact instanceof Fact.OneOf oneOf) {
            return oneOf.values().stream();
        }
        return fact instanceof Fact.Range range
                ? Stream.concat(range.least().stream(), range.greatest().stream())
                : Stream.of();
    }

    /** The value that JSON gives to a fact of a type, with the names of its words; nothing if it cannot be one. */
    static Optional<FactValue> value(FactType type, Set<String> names, JsonNode json) {
        try {
            return Optional.of(FactValue.read(json)).filter(value -> fits(type, names, value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean fits(FactSpec spec, FactValue value) {
        return fits(spec.type(), names(spec), value);
    }

    private static boolean fits(FactType type, Set<String> names, FactValue value) {
        return switch (type) {
            case WORD -> value instanceof FactValue.Word word && names.contains(word.text());
            case JSIC -> value instanceof FactValue.Word word && JsicCode.exists(word.text());
            case YEN, COUNT -> value instanceof FactValue.Whole whole && whole.number() >= 0;
            case FLAG -> value instanceof FactValue.Flag;
            case DATE -> value instanceof FactValue.Day;
        };
    }

    static Set<String> names(FactSpec spec) {
        return Sets.union(spec.groups().keySet(), spec.words().keySet());
    }

    static String expected(FactSpec spec) {
        return switch (spec.type()) {
            case WORD -> "one of " + names(spec);
            case JSIC -> "a code of JSIC revision 14 as text";
            case YEN, COUNT -> "a whole number from 0 to " + FactValue.GREATEST;
            case FLAG -> "true or false";
            case DATE -> "a date such as 2024-06-28";
        };
    }
}
