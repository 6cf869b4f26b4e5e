package dev.shien.scheduling.internal.crowd;

import static dev.shien.scheduling.internal.crowd.SmallGroups.groupsOf;
import static dev.shien.scheduling.internal.crowd.SmallGroups.people;
import static dev.shien.scheduling.internal.crowd.SmallGroups.seated;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who sits where, and who with whom; a and b are in the first round, b and c in the second. */
class RoundsTest {

    private final Rounds rounds =
            seated(new Crowd(people(groupsOf(2), "abcd", "ab", "bc").build()), "ab", "bc");

    @Test
    void whoIsSeatedInOneRoundTogetherSharesIt() {
        assertThat(rounds.share(0, 1, 2)).isTrue();
        assertThat(rounds.share(0, 2, 2)).isFalse();
        assertThat(rounds.share(1, 2, 1)).isFalse();
        assertThat(rounds.share(1, 2, 9)).isTrue();
    }

    @Test
    void whoIsAbsentSitsWithNobody() {
        assertThat(rounds.bothSit(0, 0, 1)).isTrue();
        assertThat(rounds.bothSit(0, 1, 2)).isFalse();
        assertThat(rounds.bothSit(0, 2, 1)).isFalse();
    }
}
