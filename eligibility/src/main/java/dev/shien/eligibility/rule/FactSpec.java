package dev.shien.eligibility.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Monotone;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * A fact that a pack declares.
 *
 * @param name the name under which facts are given
 * @param type its type
 * @param label what it is called in reasons
 * @param unit the unit of a count, such as 人
 * @param question the question to ask an applicant
 * @param words of a {@link FactType#WORD}: all words with what they are called
 * @param groups of a {@link FactType#WORD}: names that stand for any one of several words
 * @param sources the sources whose word is enough; what others say leaves the fact open
 * @param monotone in which direction a number or a day may change without ever harming the applicant, if promised
 * @param priors how often which value was answered before, see {@link dev.shien.domain.eligibility.Priors}; may be empty
 */
public record FactSpec(
        String name,
        FactType type,
        Text label,
        Optional<Text> unit,
        Text question,
        ImmutableSortedMap<String, Text> words,
        ImmutableSortedMap<String, WordGroup> groups,
        ImmutableSet<FactSource> sources,
        Optional<Monotone> monotone,
        ImmutableMap<FactValue, Integer> priors) {

    /**
     * A name that stands for any one of several words.
     *
     * @param label what it is called
     * @param words the words, at least one
     */
    public record WordGroup(Text label, ImmutableSet<String> words) {}

    /** Whether the fact is a number or a day, which can be compared with a limit. */
    public boolean isOrdered() {
        return switch (type) {
            case YEN, COUNT, DATE -> true;
            case WORD, JSIC, FLAG -> false;
        };
    }
}
