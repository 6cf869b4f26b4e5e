package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Three places, between which ways over the third may be shorter. */
final class TravelParts {

    private TravelParts() {}

    static Arbitrary<TravelTimes> travel() {
        Arbitrary<Integer> minutes = Arbitraries.of(0, 7, 25, 61, 130);
        return Combinators.combine(minutes, minutes, minutes, Arbitraries.of(0, 10, 45))
                .as((one, two, three, within) -> new TravelTimes(
                        ImmutableSet.of("north", "south", "west"),
                        within,
                        ImmutableList.of(
                                new TravelLeg("north", "south", one),
                                new TravelLeg("west", "north", two),
                                new TravelLeg("south", "west", three))));
    }

    static Arbitrary<Optional<String>> place() {
        return Arbitraries.of("north", "south", "west").optional(0.7);
    }
}
