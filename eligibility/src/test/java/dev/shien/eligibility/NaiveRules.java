package dev.shien.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Evaluates the JSON of packs in one world, word by word, without anything of the engine. Of several packs that extend one
 * another the nearest that has a part counts.
 */
final class NaiveRules {

    private final Parts pack;
    private final Facts world;
    private final LocalDate on;
    private final Map<String, String> choices;

    NaiveRules(JsonNode pack, Facts world, LocalDate on) {
        this(new Parts(ImmutableList.of(pack)), world, on, ImmutableMap.of());
    }

    /** Evaluates, with the class in which an applicant falls by each classifier that leaves it open. */
    NaiveRules(Parts pack, Facts world, LocalDate on, Map<String, String> choices) {
        this.choices = choices;
        this.pack = pack;
        this.world = world;
        this.on = on;
    }

    /** The parts of a pack and of those that it extends, the nearest first; what was looked up is kept. */
    static final class Parts {

        private final ImmutableList<JsonNode> chain;
        private final Map<String, JsonNode> found = new HashMap<>();
        private final Map<String, JsicCode> codes = new HashMap<>();

        Parts(ImmutableList<JsonNode> chain) {
            this.chain = chain;
        }

        ImmutableList<JsonNode> chain() {
            return chain;
        }

        private JsonNode requirements() {
            return chain.stream()
                    .filter(pack -> pack.has("requirements"))
                    .findFirst()
                    .orElseThrow()
                    .path("requirements");
        }

        private JsonNode named(String list, String nameField, String name) {
            return found.computeIfAbsent(
                    list + "/" + name,
                    key -> chain.stream()
                            .flatMap(pack -> Streams.stream(pack.path(list)))
                            .filter(part -> part.path(nameField).asText().equals(name))
                            .findFirst()
                            .orElseThrow());
        }

        private boolean isWithin(String code, String wider) {
            return codes.computeIfAbsent(code, JsicCode::of).isWithin(codes.computeIfAbsent(wider, JsicCode::of));
        }

        ImmutableSet<String> classifiers() {
            return chain.stream()
                    .flatMap(pack -> Streams.stream(pack.path("classifiers")))
                    .map(classifier -> classifier.path("name").asText())
                    .collect(ImmutableSet.toImmutableSet());
        }

        ImmutableSet<String> classes(String name, Facts world) {
            Fact fact =
                    world.get(named("classifiers", "name", name).path("fact").asText());
            return classes(name, ((Fact.Known) fact).value().toString());
        }

        /** The classes by the longest code, or by the word, that is written for the value; several where it is open. */
        ImmutableSet<String> classes(String name, String value) {
            JsonNode classifier = named("classifiers", "name", name);
            ImmutableSet<String> found =
                    ImmutableSet.of(classifier.path("otherwise").asText());
            int longest = 0;
            for (JsonNode item : Iterables.concat(classifier.path("classes"), classifier.path("open"))) {
                for (JsonNode code : Iterables.concat(item.path("codes"), item.path("words"))) {
                    String text = code.asText();
                    boolean isIt = item.has("words") ? text.equals(value) : isWithin(value, text);
                    if (isIt && text.length() > longest) {
                        longest = text.length();
                        found = item.has("name")
                                ? ImmutableSet.of(item.path("name").asText())
                                : Streams.stream(item.path("classes"))
                                        .map(JsonNode::asText)
                                        .collect(ImmutableSet.toImmutableSet());
                    }
                }
            }
            return found;
        }
    }

    Verdict verdict() {
        int least = Streams.stream(pack.requirements())
                .mapToInt(id -> named(id.asText()))
                .min()
                .orElseThrow();
        return switch (least) {
            case 0 -> Verdict.INELIGIBLE;
            case 1 -> Verdict.NEEDS_JUDGEMENT;
            default -> Verdict.ELIGIBLE;
        };
    }

    private int named(String id) {
        return outcome(part("rules", "id", id).path("rule"));
    }

    private JsonNode part(String list, String nameField, String name) {
        return pack.named(list, nameField, name);
    }

    /** What a rule or condition comes out as: 0 unmet, 1 judged, 2 met. */
    int outcome(JsonNode rule) {
        String kind = rule.fieldNames().next();
        JsonNode body = rule.get(kind);
        return switch (kind) {
            case "all" -> parts(body).min().orElseThrow();
            case "any" -> parts(body).max().orElseThrow();
            case "count" -> nthGreatest(body);
            case "not" -> 2 - outcome(body);
            case "judgement" -> Math.min(1, outcome(body));
            case "rule" -> named(body.asText());
            case "compare" -> compare(body, constant(body.path("limit"))) ? 2 : 0;
            case "between" -> between(body) ? 2 : 0;
            case "lookup" -> limit(body).map(limit -> compare(body, limit)).orElse(false) ? 2 : 0;
            case "in" -> isIn(body) ? 2 : 0;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private IntStream parts(JsonNode rules) {
        return Streams.stream(rules).mapToInt(this::outcome);
    }

    private int nthGreatest(JsonNode count) {
        int[] ascending = parts(count.path("of")).sorted().toArray();
        return ascending[ascending.length - count.path("least").asInt()];
    }

    private boolean between(JsonNode between) {
        long value = number(value(between.path("fact").asText()));
        return value >= constant(between.path("from")) && value < constant(between.path("until"));
    }

    private boolean compare(JsonNode compare, long limit) {
        long value = number(value(compare.path("fact").asText()));
        return switch (compare.path("operator").asText()) {
            case "<=" -> value <= limit;
            case "<" -> value < limit;
            case ">=" -> value >= limit;
            case ">" -> value > limit;
            default -> value == limit;
        };
    }

    private Optional<Long> limit(JsonNode lookup) {
        JsonNode table = part("tables", "name", lookup.path("table").asText());
        JsonNode period = Streams.stream(table.path("periods"))
                .filter(p -> LocalDate.parse(p.path("from").asText()).compareTo(on) <= 0)
                .max(Comparator.comparing(p -> p.path("from").asText()))
                .orElseThrow();
        String name = classOf(table.path("classifier").asText());
        JsonNode row = Streams.stream(period.path("rows"))
                .filter(r -> r.path("class").asText().equals(name))
                .findFirst()
                .orElseThrow();
        JsonNode limit = row.path("limits").path(lookup.path("column").asText());
        return limit.isMissingNode() ? Optional.empty() : Optional.of(limit.asLong());
    }

    private static long constant(JsonNode limit) {
        return limit.isTextual() ? LocalDate.parse(limit.asText()).toEpochDay() : limit.asLong();
    }

    private String classOf(String name) {
        String fact = part("classifiers", "name", name).path("fact").asText();
        return choices.containsKey(name)
                ? Objects.requireNonNull(choices.get(name))
                : only(pack.classes(name, value(fact).toString()));
    }

    private static String only(ImmutableSet<String> classes) {
        Preconditions.checkArgument(classes.size() == 1, "Open: %s", classes);
        return classes.asList().get(0);
    }

    private boolean isIn(JsonNode in) {
        if (in.has("classifier")) {
            String name = classOf(in.path("classifier").asText());
            return Streams.stream(in.path("classes"))
                    .anyMatch(wanted -> wanted.asText().equals(name));
        }
        String fact = in.path("fact").asText();
        String value = value(fact).toString();
        return Streams.stream(in.path("values")).anyMatch(wanted -> switch (part("facts", "name", fact)
                .path("type")
                .asText()) {
            case "WORD" -> isWord(fact, value, wanted.asText());
            case "JSIC" -> pack.isWithin(value, wanted.asText());
            default -> wanted.asText().equals(value);
        });
    }

    /** Whether a word is another, or one of the group of that name. */
    private boolean isWord(String fact, String word, String wanted) {
        JsonNode group = part("facts", "name", fact).path("groups").path(wanted);
        return wanted.equals(word)
                || Streams.stream(group.path("words"))
                        .anyMatch(member -> member.asText().equals(word));
    }

    private FactValue value(String fact) {
        Fact known = world.get(fact);
        Preconditions.checkArgument(known instanceof Fact.Known, "Not known: %s", fact);
        return ((Fact.Known) known).value();
    }

    private static long number(FactValue value) {
        return value instanceof FactValue.Day day ? day.date().toEpochDay() : ((FactValue.Whole) value).number();
    }
}
