package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.Likeness;
import java.util.Comparator;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why people sit together: what they share, in what they differ, and whether they have met. */
final class GroupReasons {

    private final Crowd crowd;
    private final Meetings meetings;

    GroupReasons(Crowd crowd, Meetings meetings) {
        this.crowd = crowd;
        this.meetings = meetings;
    }

    ImmutableList<Reason> of(int round, ImmutableSet<String> group) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        crowd.fixed(round).ifPresent(fixed -> reasons.add(Sentences.given()));
        crowd.run(round).ifPresent(run -> reasons.add(Sentences.run(run)));
        for (Criterion criterion : crowd.problem.criteria()) {
            criterion
                    .about()
                    .ifPresentOrElse(
                            attribute -> reasons.add(about(criterion, attribute, round, group)),
                            () -> reasons.add(Sentences.met(meetings.metBefore(round, group), pairs(group.size()))));
        }
        return reasons.build();
    }

    private Reason about(Criterion criterion, String attribute, int round, ImmutableSet<String> group) {
        Likeness likeness = Likeness.of(crowd.problem, crowd.round(round), attribute);
        ImmutableList<AttributeValue> values =
                group.stream().map(likeness::value).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
        LongSummaryStatistics numbers = values.stream()
                .filter(AttributeValue.Quantity.class::isInstance)
                .mapToLong(v -> ((AttributeValue.Quantity) v).value())
                .summaryStatistics();
        if (numbers.getCount() > 0) {
            return Sentences.range(criterion, attribute, numbers);
        }
        ImmutableMultiset<String> names =
                values.stream().flatMap(GroupReasons::names).collect(ImmutableMultiset.toImmutableMultiset());
        if (names.isEmpty()) {
            return Sentences.unknown(criterion, attribute);
        }
        return criterion instanceof Criterion.Alike
                ? shared(attribute, names, group.size())
                : Sentences.kinds(attribute, ImmutableSortedSet.copyOf(names.elementSet()));
    }

    private static Stream<String> names(AttributeValue value) {
        if (value instanceof AttributeValue.Category category) {
            return Stream.of(category.name());
        }
        return value instanceof AttributeValue.Tags tags ? tags.names().stream() : Stream.empty();
    }

    private static Reason shared(String attribute, ImmutableMultiset<String> names, int size) {
        String mostFrequent = names.elementSet().stream()
                .min(Comparator.<String>comparingInt(name -> -names.count(name)).thenComparing(name -> name))
                .orElseThrow();
        return Sentences.shared(attribute, mostFrequent, names.count(mostFrequent), size);
    }

    private static long pairs(long people) {
        return people * (people - 1) / 2;
    }
}
