package dev.shien.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.json.Json;
import dev.shien.testkit.Industries;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random rules of the small pack. */
final class RandomRules {

    private RandomRules() {}

    /** Facts that are all known, at values that nobody told the engine about. */
    static Arbitrary<Facts> worlds() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 40),
                        Arbitraries.longs().between(0, 40),
                        Arbitraries.of("X", "Y", "Z"),
                        Industries.at(JsicLevel.CLASS),
                        Arbitraries.of(true, false),
                        days())
                .as((a, b, w, i, f, d) -> Facts.none()
                        .with("a", known(FactValue.of(a)))
                        .with("b", known(FactValue.of(b)))
                        .with("w", known(FactValue.of(w)))
                        .with("i", known(FactValue.of(i.code())))
                        .with("f", known(FactValue.of(f)))
                        .with("d", known(FactValue.of(d))));
    }

    private static Fact known(FactValue value) {
        return Fact.known(value, Evidence.of(FactSource.DOCUMENT, LocalDate.EPOCH));
    }

    /** Days of which some change the limits. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.of("2000-01-01", "2009-12-31", "2010-01-01", "2010-01-02", "2029-12-31")
                .map(LocalDate::parse);
    }

    /** Rules nested up to so deep. */
    static Arbitrary<JsonNode> of(int depth) {
        Arbitrary<String> text = texts(depth);
        return text.map(rule -> Json.parse("rule", rule.replace('\'', '"')));
    }

    private static Arbitrary<String> texts(int depth) {
        if (depth == 0) {
            return conditions();
        }
        Arbitrary<String> part = texts(depth - 1);
        Arbitrary<String> parts = part.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(", ", list));
        return Arbitraries.frequencyOf(
                Tuple.of(2, conditions()),
                Tuple.of(4, parts.map(list -> "{'all': [" + list + "]}")),
                Tuple.of(4, parts.map(list -> "{'any': [" + list + "]}")),
                Tuple.of(2, counts(part)),
                Tuple.of(1, part.map(rule -> "{'not': " + rule + "}")),
                Tuple.of(1, part.map(rule -> "{'judgement': " + rule + "}")));
    }

    private static Arbitrary<String> counts(Arbitrary<String> part) {
        return part.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(list -> Arbitraries.integers()
                        .between(1, list.size())
                        .map(least -> "{'count': {'least': " + least + ", 'of': [" + String.join(", ", list) + "]}}"));
    }

    private static Arbitrary<String> spans() {
        return Arbitraries.of(
                        "'fact': 'a', 'from': 0, 'until': 10",
                        "'fact': 'b', 'from': 10, 'until': 11",
                        "'fact': 'd', 'from': '2009-12-31', 'until': '2010-01-02'",
                        "'fact': 'd', 'from': '2010-01-01', 'until': '2030-01-01'")
                .map(span -> "{'between': {" + span + "}}");
    }

    private static Arbitrary<String> conditions() {
        Arbitrary<String> operator = Arbitraries.of("<=", "<", ">=", ">", "=");
        return Arbitraries.oneOf(
                spans(),
                Combinators.combine(Arbitraries.of("a", "b"), operator, Arbitraries.of(0, 10, 20, 30))
                        .as((fact, sign, limit) -> "{'compare': {'fact': '" + fact + "', 'operator': '" + sign
                                + "', 'limit': " + limit + "}}"),
                Combinators.combine(operator, Arbitraries.of("2009-12-31", "2010-01-01"))
                        .as((sign, day) ->
                                "{'compare': {'fact': 'd', 'operator': '" + sign + "', 'limit': '" + day + "'}}"),
                Combinators.combine(Arbitraries.of("a", "b"), operator, Arbitraries.of("p", "q"))
                        .as((fact, sign, column) -> "{'lookup': {'fact': '" + fact + "', 'operator': '" + sign
                                + "', 'table': 't', 'column': '" + column + "'}}"),
                Arbitraries.of(
                                "'fact': 'w', 'values': ['X']",
                                "'fact': 'w', 'values': ['XY']",
                                "'fact': 'w', 'values': ['Z', 'Y']")
                        .map(in -> "{'in': {" + in + "}}"),
                Arbitraries.of("'fact': 'f', 'values': [true]", "'fact': 'f', 'values': [false]")
                        .map(in -> "{'in': {" + in + "}}"),
                Arbitraries.of("'fact': 'i', 'values': ['G', '791']", "'fact': 'i', 'values': ['761']")
                        .map(in -> "{'in': {" + in + "}}"),
                Arbitraries.of("'TRADE'", "'REST'", "'PERSONAL', 'TRADE'")
                        .map(classes -> "{'in': {'classifier': 'c', 'classes': [" + classes + "]}}"));
    }
}
