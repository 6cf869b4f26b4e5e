package dev.shien.domain.selection;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * A method by which whole seats are shared out in proportion to claims (votes, entrants). For the methods and their
 * names see Balinski and Young, "Fair Representation" (1982).
 */
public enum Apportionment {
    /** Hamilton, Hare-Niemeyer: the whole part of each exact share, then one more seat each by the largest remainder. */
    LARGEST_REMAINDER,
    /** Sainte-Laguë, Webster: the next seat to the greatest claim / (2 seats + 1). */
    SAINTE_LAGUE,
    /** D'Hondt, Jefferson: the next seat to the greatest claim / (seats + 1). */
    DHONDT,
    /** Adams: the next seat to the greatest claim / seats, so that each claim has one seat before any has two. */
    ADAMS;

    private static final ImmutableMap<String, Apportionment> NAMES = ImmutableMap.<String, Apportionment>builder()
            .put("LARGEST_REMAINDER", LARGEST_REMAINDER)
            .put("HAMILTON", LARGEST_REMAINDER)
            .put("HARE_NIEMEYER", LARGEST_REMAINDER)
            .put("SAINTE_LAGUE", SAINTE_LAGUE)
            .put("WEBSTER", SAINTE_LAGUE)
            .put("DHONDT", DHONDT)
            .put("JEFFERSON", DHONDT)
            .put("ADAMS", ADAMS)
            .buildOrThrow();

    /** The names that are understood. */
    public static ImmutableSet<String> names() {
        return NAMES.keySet();
    }

    /**
     * The method of that name, in upper or lower case: a name of a constant, or {@code hamilton}, {@code hare_niemeyer},
     * {@code webster}, {@code jefferson}.
     */
    public static Apportionment parse(String name) {
        Apportionment method = NAMES.get(Ascii.toUpperCase(name));
        if (method == null) {
            throw new IllegalArgumentException(
                    "Apportionment method must be one of " + NAMES.keySet() + ", was '" + name + "'");
        }
        return method;
    }
}
