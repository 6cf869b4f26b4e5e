package dev.shien.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Values of every fact of a pack on which its rules might turn, found by going through its JSON: each number and day that
 * is written anywhere with its neighbours, an industry for each way in which the codes written anywhere fall on it, a
 * word likewise.
 */
final class NaiveWorlds {

    private static final Evidence EVIDENCE = Evidence.of(FactSource.DOCUMENT, LocalDate.EPOCH);
    private static final int MOST_OPEN = 2;

    private final Map<String, ImmutableList<FactValue>> values = new LinkedHashMap<>();
    private final ImmutableList<JsonNode> chain;
    private final Set<String> written = new HashSet<>();

    NaiveWorlds(ImmutableList<JsonNode> chain) {
        this.chain = chain;
        Set<Long> numbers = new TreeSet<>(Set.of(0L, FactValue.GREATEST));
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.EPOCH));
        Set<JsicCode> codes = new TreeSet<>();
        chain.forEach(pack -> {
            collect(pack.path("tables"), numbers, days, codes);
            collect(pack.path("rules"), numbers, days, codes);
            collect(pack.path("classifiers"), numbers, days, codes);
        });
        chain.reverse()
                .forEach(pack -> pack.path("facts")
                        .forEach(fact -> values.put(fact.path("name").asText(), values(fact, numbers, days, codes))));
    }

    private void collect(JsonNode node, Set<Long> numbers, Set<LocalDate> days, Set<JsicCode> codes) {
        if (node.isTextual()) {
            written.add(node.textValue());
        }
        if (node.isIntegralNumber()) {
            for (long near = -1; near <= 1; near++) {
                numbers.add(Math.max(0, node.longValue() + near));
            }
        } else if (node.isTextual() && node.textValue().matches("\\d{4}-\\d{2}-\\d{2}")) {
            LocalDate day = LocalDate.parse(node.textValue());
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        } else if (node.isTextual() && JsicCode.exists(node.textValue())) {
            codes.add(JsicCode.of(node.textValue()));
        }
        node.forEach(part -> collect(part, numbers, days, codes));
    }

    private ImmutableList<FactValue> values(
            JsonNode fact, Set<Long> numbers, Set<LocalDate> days, Set<JsicCode> codes) {
        return switch (fact.path("type").asText()) {
            case "WORD" -> words(fact);
            case "JSIC" -> industries(codes);
            case "FLAG" -> ImmutableList.of(FactValue.of(false), FactValue.of(true));
            case "DATE" -> days.stream().map(FactValue::of).collect(ImmutableList.toImmutableList());
            default -> numbers.stream().map(FactValue::of).collect(ImmutableList.toImmutableList());
        };
    }

    /** A word for each set of texts, among those that are written anywhere, that mean it. */
    private ImmutableList<FactValue> words(JsonNode fact) {
        Map<ImmutableSet<String>, FactValue> byMeaning = new LinkedHashMap<>();
        words(chain, fact).fieldNames().forEachRemaining(word -> {
            ImmutableSet.Builder<String> meant = ImmutableSet.builder();
            meant.add(written.contains(word) ? word : "");
            fact.path("groups").properties().stream()
                    .filter(group -> written.contains(group.getKey()))
                    .filter(group -> group.getValue().path("words").toString().contains("\"" + word + "\""))
                    .forEach(group -> meant.add(group.getKey()));
            byMeaning.putIfAbsent(meant.build(), FactValue.of(word));
        });
        return ImmutableList.copyOf(byMeaning.values());
    }

    /** A fact may share the words of another. */
    private static JsonNode words(ImmutableList<JsonNode> chain, JsonNode fact) {
        JsonNode words = fact.path("words");
        return chain.stream()
                .flatMap(pack -> Streams.stream(pack.path("facts")))
                .filter(other ->
                        words.path("of").asText().equals(other.path("name").asText()))
                .map(other -> other.path("words"))
                .findFirst()
                .orElse(words);
    }

    private static ImmutableList<FactValue> industries(Set<JsicCode> codes) {
        Map<ImmutableSet<JsicCode>, FactValue> byCodes = new LinkedHashMap<>();
        for (JsicCode leaf : JsicCode.all(JsicLevel.CLASS)) {
            byCodes.putIfAbsent(
                    codes.stream().filter(leaf::isWithin).collect(ImmutableSet.toImmutableSet()),
                    FactValue.of(leaf.code()));
        }
        return ImmutableList.copyOf(byCodes.values());
    }

    /** Facts, at most two of them open, with all values that they leave possible. */
    record Trial(Facts facts, ImmutableList<String> names, ImmutableList<ImmutableList<FactValue>> possible) {

        /** Visits the worlds until the visitor has seen enough. */
        void worlds(Predicate<Facts> goOn) {
            visit(0, facts, goOn);
        }

        private boolean visit(int index, Facts world, Predicate<Facts> goOn) {
            if (index == names.size()) {
                return goOn.test(world);
            }
            for (FactValue value : possible.get(index)) {
                if (!visit(index + 1, world.with(names.get(index), Fact.known(value, EVIDENCE)), goOn)) {
                    return false;
                }
            }
            return true;
        }
    }

    Trial trial(SplittableRandom random) {
        Set<String> open = new TreeSet<>();
        ImmutableList<String> all = ImmutableList.copyOf(values.keySet());
        for (int i = random.nextInt(MOST_OPEN + 1); i > 0; i--) {
            open.add(all.get(random.nextInt(all.size())));
        }
        Facts facts = Facts.none();
        ImmutableList.Builder<ImmutableList<FactValue>> possible = ImmutableList.builder();
        for (String name : all) {
            ImmutableList<FactValue> some = values(name);
            if (!open.contains(name)) {
                facts = facts.with(name, Fact.known(some.get(random.nextInt(some.size())), EVIDENCE));
            }
        }
        for (String name : open) {
            Open choice = open(values(name), random);
            facts = facts.with(name, choice.fact());
            possible.add(choice.possible());
        }
        return new Trial(facts, ImmutableList.copyOf(open), possible.build());
    }

    private ImmutableList<FactValue> values(String name) {
        return Objects.requireNonNull(values.get(name));
    }

    private record Open(Fact fact, ImmutableList<FactValue> possible) {}

    /** Not known, one of several, or in a range. */
    private static Open open(ImmutableList<FactValue> values, SplittableRandom random) {
        int kind = random.nextInt(3);
        if (kind == 0) {
            return new Open(Fact.unknown(), values);
        }
        int from = random.nextInt(values.size());
        int to = from + random.nextInt(values.size() - from);
        boolean isOrdered = !(values.get(0) instanceof FactValue.Word || values.get(0) instanceof FactValue.Flag);
        if (kind == 1 && isOrdered) {
            return new Open(
                    new Fact.Range(Optional.of(values.get(from)), Optional.of(values.get(to)), EVIDENCE),
                    values.subList(from, to + 1));
        }
        List<FactValue> some = new ArrayList<>(values.subList(from, to + 1));
        some.add(values.get(random.nextInt(values.size())));
        ImmutableSet<FactValue> distinct = ImmutableSet.copyOf(some);
        return new Open(Fact.oneOf(distinct, EVIDENCE), distinct.asList());
    }
}
