package dev.shien.eligibility.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Builds the JSON document of a rule pack. Whether it is a good pack is checked where every document is, when it is read:
 * {@link dev.shien.eligibility.pack.RulePacks#of}.
 */
public final class PackBuilder {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Set<String> days = new HashSet<>();
    private boolean replacing;

    private PackBuilder(String id, String version) {
        json.put("format", RulePack.FORMAT).put("id", id).put("version", version);
    }

    /** Begins a pack. */
    public static PackBuilder of(String id, String version) {
        return new PackBuilder(id, version);
    }

    /** The pack that this one extends. */
    public PackBuilder extending(String parent) {
        return set("extends", parent);
    }

    /** What it is called. */
    public PackBuilder title(Text title) {
        return set("title", title);
    }

    /** It applies from a day on. */
    public PackBuilder effective(LocalDate from) {
        return set("effective", ImmutableMap.of("from", from.toString()));
    }

    /** It applies from a day on, and before another. */
    public PackBuilder effective(LocalDate from, LocalDate until) {
        return set("effective", ImmutableMap.of("from", from.toString(), "until", until.toString()));
    }

    /** Where its rules stand, unless a rule says more exactly. */
    public PackBuilder citation(Citation citation) {
        return set("citation", fields(citation));
    }

    /** A fact that is an amount of yen. */
    public NumberFact yen(String name, Text label, Text question) {
        return new NumberFact(name, fact(name, FactType.YEN, label, question));
    }

    /** A fact that is a count of something, such as 人. */
    public NumberFact count(String name, Text label, Text unit, Text question) {
        return new NumberFact(name, fact(name, FactType.COUNT, label, question).set("unit", unit));
    }

    /** A fact that is a day. */
    public DayFact day(String name, Text label, Text question) {
        days.add(name);
        return new DayFact(name, fact(name, FactType.DATE, label, question));
    }

    /** A fact that is yes or no. */
    public FlagFact flag(String name, Text label, Text question) {
        return new FlagFact(name, fact(name, FactType.FLAG, label, question));
    }

    /** A fact that is an industry. */
    public IndustryFact industry(String name, Text label, Text question) {
        return new IndustryFact(name, fact(name, FactType.JSIC, label, question));
    }

    /** A fact that is one of the constants of an enum, by their names. */
    public <E extends Enum<E>> WordFact<E> word(
            String name, Text label, Text question, Class<E> words, Function<E, Text> labels) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (E word : words.getEnumConstants()) {
            all.put(word.name(), labels.apply(word));
        }
        return new WordFact<>(name, fact(name, FactType.WORD, label, question).set("words", all));
    }

    /** A fact with the same words as another. */
    public <E extends Enum<E>> WordFact<E> word(String name, Text label, Text question, WordFact<E> same) {
        return new WordFact<>(
                name, fact(name, FactType.WORD, label, question).set("words", ImmutableMap.of("of", same.name())));
    }

    /** A classifier of industries into the constants of an enum. */
    public <E extends Enum<E>> Classes<E> classes(String name, IndustryFact industry, E otherwise) {
        return classifier(name, industry, otherwise);
    }

    /** A classifier of words into the constants of an enum. */
    public <E extends Enum<E>> Classes<E> classes(String name, WordFact<?> word, E otherwise) {
        return classifier(name, word, otherwise);
    }

    private <E extends Enum<E>> Classes<E> classifier(String name, BuiltFact<?> fact, E otherwise) {
        return new Classes<>(
                name, part("classifiers", "name", name).set("fact", fact.name()).set("otherwise", otherwise.name()));
    }

    /** A dated table with a limit in each column for each class. */
    public <E extends Enum<E>> Limits<E> limits(String name, Classes<E> classes, String... columns) {
        ImmutableList<String> all = ImmutableList.copyOf(columns);
        return new Limits<>(
                name,
                all,
                part("tables", "name", name).set("classifier", classes.name()).set("columns", all));
    }

    /** A rule with a name, by which requirements and other rules refer to it. */
    public Rule.Reference rule(String id, Text title, Rule rule) {
        named(id, title, rule);
        return new Rule.Reference(id);
    }

    /** A rule that stands elsewhere than the pack as a whole. */
    public Rule.Reference rule(String id, Text title, Citation citation, Rule rule) {
        named(id, title, rule).set("citation", fields(citation));
        return new Rule.Reference(id);
    }

    /** The rules that must all be met. */
    public PackBuilder requires(Rule.Reference... rules) {
        return set("requirements", Arrays.stream(rules).map(Rule.Reference::id).toList());
    }

    /** An example, which the pack's tests hold it to; facts as {@link dev.shien.domain.eligibility.BareFacts} reads them. */
    public PackBuilder example(String name, LocalDate on, JsonNode facts, Verdict verdict) {
        part("cases", "name", name).set("on", on.toString()).set("facts", facts).set("verdict", verdict.name());
        return this;
    }

    /** The parts of the extended pack, to build on. */
    public Inherited inherited() {
        return new Inherited(days);
    }

    /** The next part stands in the place of the extended pack's part of the same name. */
    public PackBuilder replacing() {
        replacing = true;
        return this;
    }

    /** The most worlds that a decision may have to tell apart. */
    public PackBuilder budget(int worlds) {
        return set("budget", worlds);
    }

    /** Something that is less than sure about the pack. */
    public PackBuilder note(Text note) {
        json.withArray("notes").add(Json.toTree(note));
        return this;
    }

    /** A finding of the linter that is right as it stands. */
    public PackBuilder accept(String code, String path, Text why) {
        part("accepted", "code", code).set("path", path).set("why", why);
        return this;
    }

    /** The document, named by the pack's id in messages. */
    public PackDocument build() {
        return new PackDocument(json.path("id").textValue(), json.deepCopy());
    }

    private Part named(String id, Text title, Rule rule) {
        return part("rules", "id", id).set("title", title).set("rule", new RuleWriter(days).write(rule));
    }

    private Part fact(String name, FactType type, Text label, Text question) {
        return part("facts", "name", name)
                .set("type", type.name())
                .set("label", label)
                .set("question", question);
    }

    private Part part(String list, String nameField, String name) {
        Part part = new Part(json.withArray(list).addObject()).set(nameField, name);
        if (replacing) {
            part.set("replaces", true);
        }
        replacing = false;
        return part;
    }

    private PackBuilder set(String field, Object value) {
        json.set(field, Json.toTree(value));
        return this;
    }

    /** A citation without the fields that it does not have. */
    static Map<String, Object> fields(Citation citation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("law", citation.law());
        fields.put("article", citation.article());
        citation.url().ifPresent(url -> fields.put("url", url));
        return fields;
    }
}
