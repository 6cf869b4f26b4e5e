package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * A fact that a pack reads, described well enough to ask an applicant for it and to aim tests at its edges.
 *
 * @param name the name under which {@link Facts} holds it
 * @param type its type
 * @param label what it is called in reasons
 * @param question the question that an applicant can answer
 * @param values values to test with: at least one of every region that the pack tells apart, and for every limit the
 *     last value on either side of it; for a {@link FactType#WORD} all words
 * @param coarserIndustries for a {@link FactType#JSIC}: codes of coarser levels to test with, such that in each class into which
 *     an industry within may fall there is one of the values within
 * @param groups for a {@link FactType#WORD}: the groups by name with the words they stand for
 * @param sources the sources whose word is enough; what another source says is a claim that leaves the fact open (R18);
 *     the word of {@link FactSource#PROGRAMME} always is
 * @param limits the numbers (days since 1970-01-01 for a {@link FactType#DATE}) at which the fact is compared
 * @param monotone in which direction the fact may change without ever harming the applicant, if the pack promises so
 */
public record FactDescription(
        String name,
        FactType type,
        Text label,
        Text question,
        ImmutableList<FactValue> values,
        ImmutableSet<FactValue> coarserIndustries,
        ImmutableSetMultimap<String, FactValue> groups,
        ImmutableSet<FactSource> sources,
        ImmutableSortedSet<Long> limits,
        Optional<Monotone> monotone) {}
