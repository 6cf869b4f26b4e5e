package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.testkit.Industries;
import dev.shien.testkit.eligibility.ArbitraryFacts;
import dev.shien.testkit.eligibility.PossibleWorlds;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random packs against an evaluator that reads their JSON word by word. */
class RandomPacksProperties {

    private static final int MOST_WORLDS = 200;

    record Trial(JsonNode pack, RuleScreening screening, Facts facts, LocalDate on) {

        static Trial of(JsonNode rule, LocalDate on) {
            JsonNode pack = SmallPack.withRule(rule);
            RuleScreening screening = RuleScreening.of(RulePacks.of(new PackDocument("random.json", pack)));
            return new Trial(pack, screening, Facts.none(), on);
        }

        Trial with(Facts others) {
            return new Trial(pack, screening, others, on);
        }

        PackDescription description() {
            return screening.describe(SmallPack.ID);
        }

        Verdict decided() {
            return screening.decide(SmallPack.ID, facts, on).verdict();
        }

        Verdict naive() {
            return new NaiveRules(pack, facts, on).verdict();
        }

        @Override
        public String toString() {
            return on + " " + facts.byName() + " " + pack.path("rules").path(0).path("rule");
        }
    }

    /** 1. With all facts known, at values that nobody told the engine about, the verdict is the evaluator's. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void withAllFactsKnownTheVerdictIsTheEvaluators(@ForAll("completeTrials") Trial trial) {
        assertThat(trial.decided()).isEqualTo(trial.naive());
    }

    /** 2. With facts open, the verdict is what the evaluator says in all possible worlds. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void withFactsOpenTheVerdictIsTheEvaluatorsInAllWorlds(@ForAll("openTrials") Trial trial) {
        ImmutableSet<Verdict> verdicts = PossibleWorlds.of(trial.description())
                .worlds(trial.facts())
                .map(world -> trial.with(world).naive())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(trial.decided())
                .isEqualTo(verdicts.size() == 1 ? verdicts.asList().get(0) : Verdict.UNDETERMINED);
    }

    @Provide
    Arbitrary<Trial> completeTrials() {
        return Combinators.combine(rules(3), days(), worlds())
                .as((rule, day, world) -> Trial.of(rule, day).with(world));
    }

    @Provide
    Arbitrary<Trial> openTrials() {
        return Combinators.combine(rules(3), days())
                .as(Trial::of)
                .flatMap(trial -> ArbitraryFacts.of(trial.description())
                        .map(facts -> trial.with(
                                PossibleWorlds.of(trial.description()).thinned(facts, MOST_WORLDS))));
    }

    private static Arbitrary<Facts> worlds() {
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

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of("2000-01-01", "2009-12-31", "2010-01-01", "2010-01-02", "2029-12-31")
                .map(LocalDate::parse);
    }

    static Arbitrary<JsonNode> rules(int depth) {
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
