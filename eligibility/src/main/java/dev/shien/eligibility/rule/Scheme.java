package dev.shien.eligibility.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.applicant.IndustryScheme;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.FactValue;

/** How a classifier sorts the values of its fact into classes. */
public sealed interface Scheme {

    /** The classes that a value may belong to: one, or several where the value does not decide. */
    ImmutableSet<String> classesOf(FactValue value);

    /**
     * By industry codes; the longest prefix wins.
     *
     * @param table the table of codes
     */
    record Industries(IndustryScheme table) implements Scheme {
        @Override
        public ImmutableSet<String> classesOf(FactValue value) {
            return table.classesOf(JsicCode.of(value.toString()));
        }
    }

    /**
     * By words.
     *
     * @param classByWord the class of each word that stands in the table
     * @param otherwise the class of all other words
     */
    record Words(ImmutableSortedMap<String, String> classByWord, String otherwise) implements Scheme {
        @Override
        public ImmutableSet<String> classesOf(FactValue value) {
            return ImmutableSet.of(classByWord.getOrDefault(value.toString(), otherwise));
        }
    }
}
