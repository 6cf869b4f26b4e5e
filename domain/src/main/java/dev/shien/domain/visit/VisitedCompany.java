package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A company that receives visits. */
@Value.Immutable
@JsonSerialize(as = ImmutableVisitedCompany.class)
@JsonDeserialize(as = ImmutableVisitedCompany.class)
public interface VisitedCompany {

    /** The greatest weight of a need. */
    int GREATEST_NEED = 1000;

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** An opaque id, never a name. */
    String id();

    /** The specialities that it needs, each with how much, from 1 to 1000; none if nothing is known yet. */
    ImmutableMap<String, Integer> needs();

    /**
     * What it needs from a phase on, by the number of the phase, in place of what it needed before: as workshops and earlier
     * visits showed.
     */
    ImmutableMap<Integer, ImmutableMap<String, Integer>> needsFrom();

    /** How it can be visited, what it likes best first; at least one. */
    ImmutableSet<VisitMode> modes();

    /** The days on which it cannot be visited. */
    ImmutableSet<LocalDate> unavailable();

    /** The spans of other days, such as mornings, in which it cannot be visited. */
    ImmutableList<DaySpan> unavailableSpans();

    /** The first day on which it may be visited, such as the day after it is confirmed. */
    Optional<LocalDate> earliest();

    /** The place where it is, one of those of {@link VisitProblem#travel()}; if none is named, no travel is counted. */
    Optional<String> place();

    /** The languages of which an expert must speak at least one; any expert will do if none is named. */
    ImmutableSet<String> languages();

    /** The series of sessions in which it sits, one of {@link VisitProblem#series()}; the programme's own if none is named. */
    Optional<String> series();

    /** The numbers of the phases from which on it asked for another expert than before. */
    ImmutableSet<Integer> otherExpertFrom();

    /** What it wishes of its visits. */
    ImmutableList<VisitWish> wishes();

    /** What it needs in a phase: what was said of the last phase up to it, or in general. */
    default ImmutableMap<String, Integer> needsIn(int phase) {
        return needsFrom().keySet().stream()
                .filter(from -> from <= phase)
                .max(Integer::compare)
                .map(from -> Objects.requireNonNull(needsFrom().get(from)))
                .orElseGet(this::needs);
    }

    /**
     * Which stretch of its visits a phase belongs to, from 0: within one the same expert is wished for or required, and one who
     * makes a visit of a stretch makes none of the next.
     */
    default int stretch(int phase) {
        return (int) otherExpertFrom().stream().filter(from -> from <= phase).count();
    }

    /** Refuses a company without id or mode, and a need of no weight. */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("Company id must not be blank");
        }
        if (modes().isEmpty()) {
            throw new IllegalArgumentException("Company '" + id() + "' must allow at least one mode of visit");
        }
        requireWeights(needs());
        needsFrom().values().forEach(this::requireWeights);
    }

    private void requireWeights(ImmutableMap<String, Integer> needs) {
        needs.forEach((speciality, weight) -> {
            if (weight < 1 || weight > GREATEST_NEED) {
                throw new IllegalArgumentException("Company '" + id() + "' must need '" + speciality
                        + "' with a weight from 1 to " + GREATEST_NEED + ", was " + weight);
            }
        });
    }

    /** Builds a company. */
    final class Builder extends ImmutableVisitedCompany.Builder {
        Builder() {}
    }
}
