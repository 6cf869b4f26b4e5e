package dev.shien.eligibility;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random rules of every kind on the facts of the small pack, as JSON. */
final class RandomRules {

    private static final String[] OPERATORS = {"<=", "<", ">=", ">", "="};
    private static final String[] DAYS = {"2000-01-01", "2009-12-31", "2010-01-01", "2010-01-02", "2029-12-31"};
    private static final String[] MEMBERSHIPS = {
        "'fact': 'w', 'values': ['X']",
        "'fact': 'w', 'values': ['XY']",
        "'fact': 'w', 'values': ['Z', 'Y']",
        "'fact': 'f', 'values': [true]",
        "'fact': 'i', 'values': ['G', '791']",
        "'fact': 'i', 'values': ['761']",
        "'classifier': 'c', 'classes': ['TRADE']",
        "'classifier': 'c', 'classes': ['PERSONAL', 'REST']"
    };
    private static final String[] SPANS = {
        "'fact': 'a', 'from': 0, 'until': 10",
        "'fact': 'b', 'from': 10, 'until': 11",
        "'fact': 'd', 'from': '2009-12-31', 'until': '2010-01-02'",
        "'fact': 'd', 'from': '2010-01-01', 'until': '2030-01-01'"
    };

    private final SplittableRandom random;

    RandomRules(SplittableRandom random) {
        this.random = random;
    }

    LocalDate day() {
        return LocalDate.parse(pick(DAYS));
    }

    String rule(int depth) {
        return text(depth).replace('\'', '"');
    }

    private String text(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(12);
        if (kind < 2) {
            return condition();
        }
        if (kind == 2) {
            return "{'not': " + text(depth - 1) + "}";
        }
        if (kind == 3) {
            return "{'judgement': " + text(depth - 1) + "}";
        }
        int parts = 1 + random.nextInt(4);
        String list = Stream.generate(() -> text(depth - 1)).limit(parts).collect(Collectors.joining(", ", "[", "]"));
        return kind < 6
                ? "{'count': {'least': " + (1 + random.nextInt(parts)) + ", 'of': " + list + "}}"
                : "{'" + (kind < 9 ? "all" : "any") + "': " + list + "}";
    }

    private String condition() {
        String amount = "'fact': '" + pick("a", "b") + "', 'operator': '" + pick(OPERATORS) + "', ";
        return switch (random.nextInt(6)) {
            case 0 -> "{'compare': {" + amount + "'limit': " + 10 * random.nextInt(4) + "}}";
            case 1 -> "{'lookup': {" + amount + "'table': 't', 'column': '" + pick("p", "q") + "'}}";
            case 2 ->
                "{'compare': {'fact': 'd', 'operator': '" + pick(OPERATORS) + "', 'limit': '" + pick(DAYS) + "'}}";
            case 3 -> "{'between': {" + pick(SPANS) + "}}";
            default -> "{'in': {" + pick(MEMBERSHIPS) + "}}";
        };
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
