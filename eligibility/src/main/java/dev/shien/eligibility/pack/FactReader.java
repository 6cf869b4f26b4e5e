package dev.shien.eligibility.pack;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Monotone;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.FactSpec.WordGroup;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the declaration of a fact. */
final class FactReader {

    private FactReader() {}

    /**
     * Reads a fact and adds it to those read before it, whose words it may share.
     *
     * @param known the facts before it by name
     */
    static FactSpec read(JsonCursor fact, Map<String, FactSpec> known) {
        FactSpec read = read(fact, words(fact, known));
        known.put(read.name(), read);
        return read;
    }

    private static FactSpec read(JsonCursor fact, ImmutableSortedMap<String, Text> words) {
        FactType type = fact.oneOf("type", FactType.class);
        ImmutableSortedMap<String, WordGroup> groups = labelled(fact, "groups", FactReader::group);
        if (type == FactType.WORD == words.isEmpty()) {
            fact.problem("words", "the words of a fact of type WORD, and of no other");
        }
        words.keySet().forEach(word -> checkName(fact, "words", word));
        groups.keySet().forEach(name -> checkName(fact, "groups", name));
        groups.forEach((name, group) -> check(fact, words, name, group));
        FactSpec read = new FactSpec(
                fact.text("name"),
                type,
                fact.localised("label"),
                fact.has("unit") ? Optional.of(fact.localised("unit")) : Optional.empty(),
                fact.localised("question"),
                words,
                groups,
                sources(fact),
                fact.has("monotone") ? Optional.of(fact.oneOf("monotone", Monotone.class)) : Optional.empty(),
                PriorReader.read(fact, type, names(words, groups)));
        if (read.monotone().isPresent() && !read.isOrdered()) {
            fact.problem("monotone", "no such field of a fact of type " + type + ", which has no order");
        }
        return read;
    }

    private static ImmutableSortedMap<String, Text> words(JsonCursor fact, Map<String, FactSpec> known) {
        if (!fact.node().path("words").path("of").isTextual()) {
            return labelled(fact, "words", (object, name) -> object.localised(name));
        }
        JsonCursor words = fact.object("words");
        FactSpec other = known.get(words.text("of"));
        words.noOtherFields();
        if (other == null || other.words().isEmpty()) {
            words.problem("of", "a fact before this one that has words");
            return ImmutableSortedMap.of();
        }
        return other.words();
    }

    private static ImmutableSet<String> names(
            ImmutableSortedMap<String, Text> words, ImmutableSortedMap<String, WordGroup> groups) {
        return ImmutableSet.<String>builder()
                .addAll(words.keySet())
                .addAll(groups.keySet())
                .build();
    }

    private static WordGroup group(JsonCursor groups, String name) {
        JsonCursor group = groups.object(name);
        WordGroup read = new WordGroup(group.localised("label"), ImmutableSet.copyOf(group.texts("words")));
        group.noOtherFields();
        return read;
    }

    /** A word that is blank or looks like a date could never be told from no word and from a day. */
    private static void checkName(JsonCursor fact, String field, String name) {
        if (name.isBlank() || FactValue.of(name) instanceof FactValue.Day) {
            fact.problem(field, "names that are not blank and no dates, unlike '" + name + "'");
        }
    }

    private static void check(JsonCursor fact, ImmutableSortedMap<String, Text> words, String name, WordGroup group) {
        if (words.containsKey(name)) {
            fact.problem("groups", "names of groups that are no words, unlike " + name);
        }
        if (group.words().isEmpty() || !words.keySet().containsAll(group.words())) {
            fact.problem("groups", "groups of the declared words, unlike " + name);
        }
    }

    private static ImmutableSet<FactSource> sources(JsonCursor fact) {
        if (!fact.has("sources")) {
            return FactSource.ofStatements();
        }
        ImmutableSet<FactSource> sources = ImmutableSet.copyOf(fact.values("sources", FactReader::source));
        if (fact.node().path("sources").isEmpty()) {
            fact.problem("sources", "at least one source");
        }
        return sources;
    }

    private static FactSource source(String name) {
        return FactSource.ofStatements().stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + FactSource.ofStatements()));
    }

    /** Reads an object whose field names are free; sorted, so that their order in the document means nothing. */
    private static <T> ImmutableSortedMap<String, T> labelled(
            JsonCursor parent, String field, BiFunction<JsonCursor, String, T> reader) {
        Optional<JsonCursor> object = parent.optionalObject(field);
        if (object.isEmpty()) {
            return ImmutableSortedMap.of();
        }
        return object.get().fields().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo, Function.identity(), name -> reader.apply(object.get(), name)));
    }
}
