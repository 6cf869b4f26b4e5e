package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The numbers of elements that a problem names by id. */
final class Ids {

    private final ImmutableMap<String, Integer> numbers;

    private Ids(ImmutableMap<String, Integer> numbers) {
        this.numbers = numbers;
    }

    static <T> Ids of(List<T> items, Function<T, String> id) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < items.size(); i++) {
            numbers.put(id.apply(items.get(i)), i);
        }
        return new Ids(numbers.buildOrThrow());
    }

    int number(String id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    /** Whether there is an element of this id. */
    boolean knows(String id) {
        return numbers.containsKey(id);
    }

    int[] numbers(Collection<String> ids) {
        return ids.stream().mapToInt(this::number).sorted().toArray();
    }
}
