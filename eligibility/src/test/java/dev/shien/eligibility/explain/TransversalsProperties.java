package dev.shien.eligibility.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The smallest sets that meet all given sets, against trying all sets. */
class TransversalsProperties {

    /** 1. They are exactly the sets that meet every given set and of which no element can be spared. */
    @Property(tries = 300)
    void theyAreTheSmallestSetsThatMeetAll(@ForAll @Size(max = 8) List<@LongRange(min = 1, max = 255) Long> sets) {
        Transversals.Result found = Transversals.of(ImmutableLongArray.copyOf(sets));
        assertThat(found.complete()).isTrue();
        assertThat(found.found())
                .containsExactlyInAnyOrderElementsOf(LongStream.range(0, 256)
                        .filter(set -> meetsAll(set, sets) && isSmallest(set, sets))
                        .boxed()
                        .toList());
    }

    /** 2. Where there are too many, as many as are listed at most are found, and it is said. */
    @Property(tries = 1)
    void whereThereAreTooManyItIsSaid() {
        ImmutableLongArray pairs = ImmutableLongArray.copyOf(
                LongStream.range(0, 9).map(i -> 3L << (2 * i)).toArray());
        Transversals.Result found = Transversals.of(pairs);
        assertThat(found.complete()).isFalse();
        assertThat(found.found()).hasSize(Transversals.MOST).doesNotHaveDuplicates();
        assertThat(found.found()).allMatch(set -> Long.bitCount(set) == 9);
    }

    private static boolean meetsAll(long set, List<Long> sets) {
        return sets.stream().allMatch(other -> (other & set) != 0);
    }

    private static boolean isSmallest(long set, List<Long> sets) {
        return LongStream.range(0, 8).filter(i -> (set >> i & 1) != 0).noneMatch(i -> meetsAll(set & ~(1L << i), sets));
    }
}
