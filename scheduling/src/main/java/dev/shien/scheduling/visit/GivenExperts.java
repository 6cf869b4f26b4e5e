package dev.shien.scheduling.visit;

import java.util.Optional;
import java.util.stream.IntStream;

/** The experts of given visits. */
final class GivenExperts {

    private GivenExperts() {}

    /**
     * How many experts there are in a stretch beyond the first, if those of its given visits come and one more.
     *
     * @param first the visit with which the stretch begins
     * @param behind the visit behind it
     * @param more one who comes in any case, or {@link Diary#NOBODY}
     */
    static long beyondFirst(Agenda agenda, int first, int behind, int more) {
        IntStream given = IntStream.range(first, behind)
                .mapToObj(agenda.pins::get)
                .flatMap(pin -> Optional.ofNullable(pin).stream())
                .mapToInt(Place::expert);
        long experts = IntStream.concat(given, IntStream.of(more))
                .filter(expert -> expert != Diary.NOBODY)
                .distinct()
                .count();
        return Math.max(0, experts - 1);
    }
}
