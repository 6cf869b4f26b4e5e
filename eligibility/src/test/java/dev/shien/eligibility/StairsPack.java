package dev.shien.eligibility;

import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pack in which one of 31 steps must be met, each of which allows more of the counts a and c, and less of b, than the one
 * before; and both flags must be yes. Large it has close to the most worlds, 63 x 63 x 63 x 2 x 2; small, only the first
 * three steps look at c, and it has 63 x 63 x 7 x 2 x 2, but still more conditions than can be looked at for causes.
 */
final class StairsPack {

    private static final int STEPS = 31;

    private final RuleScreening screening;

    private StairsPack(int stepsWithC) {
        String text = text(stepsWithC).replace('\'', '"');
        this.screening =
                RuleScreening.of(RulePacks.of(new PackDocument("stairs.json", Json.parse("stairs.json", text))));
    }

    static StairsPack large() {
        return new StairsPack(STEPS);
    }

    static StairsPack small() {
        return new StairsPack(3);
    }

    Explanation explain(String facts) {
        return screening.explain(screening.decide("stairs", Given.facts(facts), Given.DAY));
    }

    private static String step(int i, int stepsWithC) {
        return "{'all': [" + atMost("a", 10 * i) + ", " + atMost("b", 10 * (STEPS + 1 - i))
                + (i <= stepsWithC ? ", " + atMost("c", 10 * i) : "") + "]}";
    }

    private static String atMost(String fact, int limit) {
        return "{'compare': {'fact': '" + fact + "', 'operator': '<=', 'limit': " + limit + "}}";
    }

    private static String fact(String name, String type) {
        return "{'name': '" + name + "', 'type': '" + type + "', 'label': {'ja': '" + name + "', 'en': '" + name
                + "'}, 'question': {'ja': '" + name + "は', 'en': '" + name + "?'}}";
    }

    private static String text(int stepsWithC) {
        String steps = IntStream.rangeClosed(1, STEPS)
                .mapToObj(i -> step(i, stepsWithC))
                .collect(Collectors.joining(", "));
        String facts = Stream.of(
                        fact("a", "COUNT"),
                        fact("b", "COUNT"),
                        fact("c", "COUNT"),
                        fact("f", "FLAG"),
                        fact("g", "FLAG"))
                .collect(Collectors.joining(", "));
        return "{'format': 'shien/rule-pack/1', 'id': 'stairs', 'version': '1', 'budget': " + (1 << 20)
                + ", 'title': {'ja': '段', 'en': 'Stairs'}, 'effective': {'from': '2000-01-01'},"
                + " 'citation': {'law': {'ja': '法', 'en': 'Act'}, 'article': {'ja': '第1条', 'en': 'art. 1'}},"
                + " 'facts': [" + facts + "], 'rules': [{'id': 'r', 'title': {'ja': '則', 'en': 'rule'}, 'rule':"
                + " {'all': [{'any': [" + steps + "]}, {'in': {'fact': 'f', 'values': [true]}},"
                + " {'in': {'fact': 'g', 'values': [true]}}]}}], 'requirements': ['r']}";
    }
}
