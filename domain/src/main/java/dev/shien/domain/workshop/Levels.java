package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableMap;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** The numbers of participants in a round, and the places of those who have a kind of an ordered scale. */
final class Levels {

    private final ImmutableMap<String, Long> levels;
    private final LongSummaryStatistics present;
    private final long range;

    private Levels(ImmutableMap<String, Long> levels, LongSummaryStatistics present, long range) {
        this.levels = levels;
        this.present = present;
        this.range = range;
    }

    static Levels of(GroupProblem problem, Round round, String attribute) {
        Optional<AttributeScale> scale =
                Optional.ofNullable(problem.attributes().get(attribute));
        ImmutableMap.Builder<String, Long> levels = ImmutableMap.builder();
        LongSummaryStatistics present = new LongSummaryStatistics();
        for (Participant participant : problem.participants()) {
            OptionalLong level = problem.value(round, participant, attribute)
                    .map(value -> level(value, scale))
                    .orElse(OptionalLong.empty());
            level.ifPresent(number -> levels.put(participant.id(), number));
            if (level.isPresent() && round.present().contains(participant.id())) {
                present.accept(level.getAsLong());
            }
        }
        return new Levels(levels.buildOrThrow(), present, range(scale, present));
    }

    private static OptionalLong level(AttributeValue value, Optional<AttributeScale> scale) {
        if (value instanceof AttributeValue.Quantity quantity) {
            return OptionalLong.of(quantity.value());
        }
        return value instanceof AttributeValue.Category category
                        && scale.orElse(null) instanceof AttributeScale.Ordered ordered
                ? OptionalLong.of(ordered.steps().indexOf(category.name()))
                : OptionalLong.empty();
    }

    private static long range(Optional<AttributeScale> scale, LongSummaryStatistics present) {
        if (scale.orElse(null) instanceof AttributeScale.Ordered ordered) {
            return ordered.steps().size() - 1L;
        }
        return present.getCount() == 0 ? 0 : Math.subtractExact(present.getMax(), present.getMin());
    }

    boolean known(String participant) {
        return levels.containsKey(participant);
    }

    long of(String participant) {
        return Objects.requireNonNull(levels.get(participant), participant);
    }

    /** The greatest less the smallest number of those present, or the steps of the whole ordered scale. */
    long range() {
        return range;
    }

    /** How many of those present have a number. */
    long count() {
        return present.getCount();
    }

    /** The sum of the numbers of those present. */
    long sum() {
        return present.getSum();
    }
}
