package dev.shien.domain.workshop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many people form a group: as many groups as bring them nearest to the target, as equal in size as can
 * be. Other numbers and sizes within the range are for when a hard rule cannot be kept otherwise.
 *
 * @param least the fewest, at least 1
 * @param target the best number
 * @param greatest the most
 */
@JsonDeserialize
public record GroupSize(int least, int target, int greatest) implements GroupSizes {

    /** Refuses sizes that are not in order. */
    public GroupSize {
        if (least < 1 || target < least || greatest < target) {
            throw new IllegalArgumentException("Expected 1 <= least <= target <= greatest for the group size, was "
                    + least + ", " + target + ", " + greatest);
        }
    }

    /** A target with so many more or fewer. */
    public static GroupSize around(int target, int more) {
        return new GroupSize(target - more, target, target + more);
    }

    /**
     * How many groups so many people form: among the numbers with which all sizes can be within the range, the one that
     * brings the mean size nearest to the target, the smaller number where two are as near; empty where there is none.
     */
    @Override
    public OptionalInt groups(int people) {
        return IntStream.rangeClosed(1, people / least)
                .filter(groups -> people <= (long) groups * greatest)
                .boxed()
                .min((a, b) -> Long.compare(distance(people, a) * b, distance(people, b) * a))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    @Override
    public TableSize table(int table, int groups, int people) {
        return new TableSize(least, greatest);
    }

    private long distance(int people, int groups) {
        return Math.abs((long) groups * target - people);
    }
}
