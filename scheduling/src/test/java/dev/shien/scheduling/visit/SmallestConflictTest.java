package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.RuleTexts.CALENDAR;
import static dev.shien.scheduling.visit.RuleTexts.LIMITS;
import static dev.shien.scheduling.visit.RuleTexts.MODE;
import static dev.shien.scheduling.visit.RuleTexts.ORDER;
import static dev.shien.scheduling.visit.RuleTexts.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The smallest set of rules of which every place breaks one. */
class SmallestConflictTest {

    @Test
    void oneRuleThatEveryPlaceBreaksIsEnough() {
        assertThat(SmallestConflict.of(ImmutableList.of(ImmutableSet.of(WINDOW, MODE), ImmutableSet.of(MODE, ORDER))))
                .containsExactly(MODE);
    }

    @Test
    void choiceThatLooksGoodAtFirstIsGivenUpForASmallerSet() {
        // Greedy takes the calendar, which three places break, and needs two more.
        assertThat(SmallestConflict.of(ImmutableList.of(
                        ImmutableSet.of(CALENDAR, WINDOW),
                        ImmutableSet.of(CALENDAR, MODE),
                        ImmutableSet.of(CALENDAR, WINDOW, ORDER),
                        ImmutableSet.of(WINDOW, LIMITS),
                        ImmutableSet.of(MODE, ORDER))))
                .hasSize(2)
                .containsExactlyInAnyOrder(WINDOW, MODE);
    }

    @Property(tries = 300)
    void noSmallerSetIsBrokenEverywhere(
            @ForAll @Size(min = 1, max = 8) Set<@NotEmpty @Size(max = 3) Set<RuleTexts>> places) {
        Set<RuleTexts> conflict = SmallestConflict.of(ImmutableList.copyOf(places));

        assertThat(places).allMatch(broken -> broken.stream().anyMatch(conflict::contains));
        Set<RuleTexts> all = places.stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(Sets.combinations(all, conflict.size() - 1))
                .noneMatch(fewer ->
                        places.stream().allMatch(broken -> broken.stream().anyMatch(fewer::contains)));
    }
}
