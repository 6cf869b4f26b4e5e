package dev.shien.scheduling.internal.seating;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A price for how often two meet over some of the blocks. */
public final class Encounters {

    /** How often pairs have met before, by person times people plus person. */
    final short[] before;

    /** The price of so many meetings, for all that there can be. */
    final long[] prices;

    private final ImmutableList<Optional<boolean[]>> meets;
    private final boolean[] counted;

    /**
     * A price. The arrays are taken over, not copied.
     *
     * @param before how often pairs have met before, by person times people plus person
     * @param prices what it costs to meet so often, from never to once more than there are meetings
     * @param counted whether meetings of a block count at all
     * @param meets for each block, where not all who sit together there meet, who do: by person times people plus person
     */
    public Encounters(short[] before, long[] prices, boolean[] counted, ImmutableList<Optional<boolean[]>> meets) {
        this.before = before;
        this.prices = prices;
        this.counted = counted;
        this.meets = meets;
    }

    boolean counts(int block) {
        return counted[block];
    }

    Optional<boolean[]> meets(int block) {
        return meets.get(block);
    }
}
