package dev.shien.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Preconditions;
import com.google.common.collect.Streams;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Evaluates the JSON of a small pack in one world, word by word, without anything of the engine. */
final class NaiveRules {

    private final JsonNode pack;
    private final Facts world;
    private final LocalDate on;

    NaiveRules(JsonNode pack, Facts world, LocalDate on) {
        this.pack = pack;
        this.world = world;
        this.on = on;
    }

    Verdict verdict() {
        return switch (outcome(pack.path("rules").path(0).path("rule"))) {
            case 0 -> Verdict.INELIGIBLE;
            case 1 -> Verdict.NEEDS_JUDGEMENT;
            default -> Verdict.ELIGIBLE;
        };
    }

    private int outcome(JsonNode rule) {
        String kind = rule.fieldNames().next();
        JsonNode body = rule.get(kind);
        return switch (kind) {
            case "all" -> parts(body).min().orElseThrow();
            case "any" -> parts(body).max().orElseThrow();
            case "count" -> nthGreatest(body);
            case "not" -> 2 - outcome(body);
            case "judgement" -> Math.min(1, outcome(body));
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
        JsonNode period = Streams.stream(pack.path("tables").path(0).path("periods"))
                .filter(p -> LocalDate.parse(p.path("from").asText()).compareTo(on) <= 0)
                .max(Comparator.comparing(p -> p.path("from").asText()))
                .orElseThrow();
        JsonNode row = Streams.stream(period.path("rows"))
                .filter(r -> r.path("class").asText().equals(classOf()))
                .findFirst()
                .orElseThrow();
        JsonNode limit = row.path("limits").path(lookup.path("column").asText());
        return limit.isMissingNode() ? Optional.empty() : Optional.of(limit.asLong());
    }

    private static long constant(JsonNode limit) {
        return limit.isTextual() ? LocalDate.parse(limit.asText()).toEpochDay() : limit.asLong();
    }

    private String classOf() {
        JsicCode industry = JsicCode.of(value("i").toString());
        JsonNode classifier = pack.path("classifiers").path(0);
        String found = classifier.path("otherwise").asText();
        int longest = 0;
        for (JsonNode item : classifier.path("classes")) {
            for (JsonNode code : item.path("codes")) {
                if (industry.isWithin(JsicCode.of(code.asText()))
                        && code.asText().length() > longest) {
                    longest = code.asText().length();
                    found = item.path("name").asText();
                }
            }
        }
        return found;
    }

    private boolean isIn(JsonNode in) {
        if (in.has("classifier")) {
            return Streams.stream(in.path("classes"))
                    .anyMatch(name -> name.asText().equals(classOf()));
        }
        FactValue value = value(in.path("fact").asText());
        return Streams.stream(in.path("values")).anyMatch(wanted -> switch (in.path("fact")
                .asText()) {
            case "w" ->
                wanted.asText().equals("XY")
                        ? !value.toString().equals("Z")
                        : wanted.asText().equals(value.toString());
            case "i" -> JsicCode.of(value.toString()).isWithin(JsicCode.of(wanted.asText()));
            default -> wanted.asText().equals(value.toString());
        });
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
