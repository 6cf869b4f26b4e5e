package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;

/** How the sizes of groups are chosen where a range leaves a choice. */
public enum Sizing {
    /** As many groups as bring them nearest to the target, as equal as can be. */
    EVEN,
    /** As many groups, of any sizes within the range. */
    FREE,
    /** As many groups as there can be, of any sizes within the range. */
    MOST,
    /** As few groups as there can be, of any sizes within the range. */
    FEWEST,
    /** Any number of groups, of any sizes up to the greatest: for showing that there is no plan, not for making one. */
    ANY;

    /** The ways in which groups can be planned, in the order in which they are preferred. */
    public static ImmutableList<Sizing> of(GroupSizes sizes) {
        return sizes instanceof GroupSize size && size.least() < size.greatest()
                ? ImmutableList.of(EVEN, FREE, MOST, FEWEST)
                : ImmutableList.of(EVEN);
    }

    /** The sizes with the target that belongs to this way. */
    GroupSizes target(GroupSizes sizes) {
        if (sizes instanceof GroupSize size && this == MOST) {
            return new GroupSize(size.least(), size.least(), size.greatest());
        }
        return sizes instanceof GroupSize size && this == FEWEST
                ? new GroupSize(size.least(), size.greatest(), size.greatest())
                : sizes;
    }
}
