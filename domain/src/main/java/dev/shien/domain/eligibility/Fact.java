package dev.shien.domain.eligibility;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One fact about an applicant, as far as it is known. What it says does not show in {@code toString}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Known.class, name = "KNOWN"),
    @JsonSubTypes.Type(value = Fact.Unknown.class, name = "UNKNOWN"),
    @JsonSubTypes.Type(value = Fact.OneOf.class, name = "ONE_OF"),
    @JsonSubTypes.Type(value = Fact.Range.class, name = "RANGE")
})
public sealed interface Fact {

    /** Known exactly; a classification code may still stand for all codes below it. */
    record Known(FactValue value, Evidence evidence) implements Fact {
        @Override
        public String toString() {
            return "Known[***, " + evidence + "]";
        }
    }

    /** Not known at all. */
    record Unknown() implements Fact {
        private static final Unknown UNKNOWN = new Unknown();
    }

    /**
     * One of several values.
     *
     * @param values at least two
     */
    record OneOf(ImmutableSet<FactValue> values, Evidence evidence) implements Fact {

        /** Refuses fewer than two values. */
        public OneOf {
            if (values.size() < 2) {
                throw new IllegalArgumentException("Expected at least two possible values, was " + values);
            }
        }

        @Override
        public String toString() {
            return "OneOf[***, " + evidence + "]";
        }
    }

    /**
     * Between two values, both included; whole numbers or days.
     *
     * @param least the least possible value, if there is a bound
     * @param greatest the greatest possible value, if there is a bound; at least one of both is there
     */
    record Range(Optional<FactValue> least, Optional<FactValue> greatest, Evidence evidence) implements Fact {

        /** Refuses a range without bounds, with bounds of different kinds, or with nothing between them. */
        public Range {
            FactRange.check(least, greatest);
        }

        @Override
        public String toString() {
            return "Range[***, " + evidence + "]";
        }
    }

    /** A fact that is known exactly. */
    static Fact known(FactValue value, Evidence evidence) {
        return new Known(value, evidence);
    }

    /** A fact that is not known. */
    static Fact unknown() {
        return Unknown.UNKNOWN;
    }

    /** A fact with several possible values; with a single one it is known. */
    static Fact oneOf(Iterable<? extends FactValue> values, Evidence evidence) {
        ImmutableSet<FactValue> set = ImmutableSet.copyOf(values);
        return set.size() == 1 ? new Known(set.asList().get(0), evidence) : new OneOf(set, evidence);
    }

    /** A whole number between two bounds, both included. */
    static Fact between(long least, long greatest, Evidence evidence) {
        return new Range(Optional.of(FactValue.of(least)), Optional.of(FactValue.of(greatest)), evidence);
    }

    /** A whole number of at least this much. */
    static Fact atLeast(long least, Evidence evidence) {
        return new Range(Optional.of(FactValue.of(least)), Optional.empty(), evidence);
    }

    /** A whole number of at most this much. */
    static Fact atMost(long greatest, Evidence evidence) {
        return new Range(Optional.empty(), Optional.of(FactValue.of(greatest)), evidence);
    }

    /** What the fact rests on; nothing for one that is not known. */
    default Optional<Evidence> basis() {
        return Optional.ofNullable(said());
    }

    /** Whether one of these sources or the programme itself says it; nobody says what is not known. */
    default boolean isSaidBy(Set<FactSource> sources) {
        Evidence said = said();
        return said != null && (said.source() == FactSource.PROGRAMME || sources.contains(said.source()));
    }

    private @Nullable Evidence said() {
        if (this instanceof Known known) {
            return known.evidence();
        }
        if (this instanceof OneOf oneOf) {
            return oneOf.evidence();
        }
        return this instanceof Range range ? range.evidence() : null;
    }
}
