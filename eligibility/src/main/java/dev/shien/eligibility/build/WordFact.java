package dev.shien.eligibility.build;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.json.Json;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.Rule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact that is one of the words of a closed list.
 *
 * @param <E> the words
 */
public final class WordFact<E extends Enum<E>> extends BuiltFact<WordFact<E>> {

    private final Map<String, Object> groups = new LinkedHashMap<>();

    WordFact(String name, Part part) {
        super(name, part);
    }

    @Override
    WordFact<E> self() {
        return this;
    }

    /** Gives several words a name, by which facts may be given and rules may ask. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final WordFact<E> group(String group, Text label, E... words) {
        groups.put(
                group,
                ImmutableMap.of(
                        "label", Json.toTree(label),
                        "words", Arrays.stream(words).map(Enum::name).toList()));
        part().set("groups", groups);
        return this;
    }

    /** How often this word was the answer, which orders the questions; see {@link Priors}. */
    public WordFact<E> prior(E word, int weight) {
        return counted(word.name(), weight);
    }

    /** How often a word of this group was the answer, which orders the questions; see {@link Priors}. */
    public WordFact<E> prior(String group, int weight) {
        return counted(group, weight);
    }

    /** It is one of these words. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Rule isIn(E... words) {
        return new Rule.In(
                name(), Arrays.stream(words).map(Enum::name).map(FactValue::of).collect(ImmutableSet.toImmutableSet()));
    }

    /** It is one of the words of a group. */
    public Rule isIn(String group) {
        return new Rule.In(name(), ImmutableSet.of(FactValue.of(group)));
    }
}
