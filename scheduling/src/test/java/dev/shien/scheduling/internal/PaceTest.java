package dev.shien.scheduling.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong nanos = new AtomicLong(-70);

    /** A thousand nanoseconds, and so many changes planned. */
    private Pace thousand(long changes) {
        Pace pace = Pace.within(Duration.ofNanos(1_000), nanos::get);
        assertThat(pace.plan(changes, 1_000_000)).isEqualTo(changes);
        return pace;
    }

    private void pass(long time) {
        nanos.addAndGet(time);
    }

    @Test
    void withoutALimitChangesAloneDecide() {
        Pace pace = Pace.free();

        assertThat(pace.plan(Long.MAX_VALUE, 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(pace.leg(100).part(0)).isZero();
        assertThat(pace.over()).isFalse();
        assertThat(pace.hurried()).isFalse();
    }

    @Test
    void noMoreIsPlannedThanThereIsTimeFor() {
        Pace pace = Pace.within(Duration.ofSeconds(2), nanos::get);

        assertThat(pace.plan(2_000_000, 1)).isEqualTo(2_000_000);
        assertThat(pace.hurried()).isFalse();
        assertThat(pace.plan(2_000_001, 1)).isEqualTo(2_000_000);
        assertThat(pace.hurried()).isTrue();
    }

    @Test
    void searchThatIsInTimeIsLeftAlone() {
        Pace pace = thousand(100);
        Pace.Leg leg = pace.leg(100);

        pass(500);
        assertThat(leg.part(50)).isZero();
        assertThat(pace.hurried()).isFalse();
    }

    @Test
    void slowBeginningIsNoReasonToHurry() {
        Pace pace = thousand(100);
        Pace.Leg leg = pace.leg(100);

        pass(250);
        assertThat(leg.part(0)).isZero();
        pass(1);
        leg.part(0);
        assertThat(pace.hurried()).isTrue();
    }

    /** What is prepared before the first search takes time, but is not taken for slowness. */
    @Test
    void timeBeforeTheFirstSearchSaysNothingOfIt() {
        Pace pace = thousand(100);

        pass(600);
        Pace.Leg leg = pace.leg(100);
        pass(100);
        assertThat(leg.part(20)).isZero();
        pass(1);
        assertThat(leg.part(30)).isZero();
        assertThat(pace.hurried()).isFalse();
        leg.part(20);
        assertThat(pace.hurried()).isTrue();
    }

    /** At half the time a fifth of it is done; the rest is done evenly in the other half. */
    @Test
    void searchThatIsLateGoesOnFromWhereItIs() {
        Pace pace = thousand(100);
        Pace.Leg leg = pace.leg(100);

        pass(500);
        assertThat(leg.part(20)).isEqualTo(0.2);
        pass(250);
        assertThat(leg.part(21)).isCloseTo(0.6, offset(1e-9));
        pass(250);
        assertThat(leg.part(22)).isEqualTo(1);
        assertThat(pace.hurried()).isTrue();
    }

    /** Of 80 changes that are left at half the time 20 are those of the first search: a quarter of the other half is its share. */
    @Test
    void everySearchHasItsShareOfTheTime() {
        Pace pace = thousand(100);
        Pace.Leg first = pace.leg(40);

        pass(500);
        assertThat(first.part(20)).isEqualTo(0.5);
        pass(125);
        assertThat(first.part(21)).isEqualTo(1);
        first.end(21);
        assertThat(pace.tried()).isEqualTo(21);
        assertThat(pace.spent()).isEqualTo(40);

        Pace.Leg second = pace.leg(60);
        assertThat(second.part(0)).isZero();
        assertThat(pace.over()).isFalse();
        pass(375);
        assertThat(second.part(31)).isEqualTo(1);
        assertThat(pace.over()).isTrue();
    }

    @Test
    void limitOfNothingIsOverAtOnce() {
        Pace pace = Pace.within(Duration.ZERO, nanos::get);

        assertThat(pace.hurried()).isFalse();
        assertThat(pace.over()).isTrue();
        assertThat(pace.hurried()).isTrue();
    }

    /** The longest duration that there is has more nanoseconds than a long. */
    @Test
    void longestLimitIsNone() {
        Pace pace = Pace.within(Duration.ofSeconds(Long.MAX_VALUE), nanos::get);
        pass(Long.MAX_VALUE);

        assertThat(pace.over()).isFalse();
        assertThat(pace.plan(Long.MAX_VALUE, 1)).isEqualTo(Long.MAX_VALUE);
    }
}
