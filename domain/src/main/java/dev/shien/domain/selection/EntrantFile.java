package dev.shien.domain.selection;

import com.google.common.collect.ImmutableSortedMap;

/**
 * Entrants who are too many to be listed in the lock: they stand in a file of their own, of which the lock holds the hash.
 *
 * <p>The file is UTF-8. Its first line is {@code {"format":"shien/entrants/1"}}, each other the canonical JSON (RFC 8785)
 * of one entrant's {@code quota}, {@code receipt} and {@code weight}; the lines are sorted by receipt number (UTF-16 code
 * units), no receipt stands twice, and each line ends with one line feed.
 *
 * @param demand the number of entrants by quota; a quota left out has none
 * @param weighted whether any entrant has another weight than 1
 * @param sha256 SHA-256 of the file, in hex
 * @param waitlist how many of each quota who wait are listed in the record at least, if there are so many
 */
public record EntrantFile(ImmutableSortedMap<String, Integer> demand, boolean weighted, String sha256, int waitlist) {

    /** The kind and version of the file. */
    public static final String FORMAT = "shien/entrants/1";

    /** Refuses a quota whose name no entrant can have, a demand below 1, none at all, and a waitlist below 0. */
    public EntrantFile {
        demand.forEach((quota, count) -> {
            if (!Names.name("Quota", quota).equals(quota)) {
                throw new IllegalArgumentException("Quota '" + quota + "' must be in Unicode form NFC, was not");
            }
            if (count < 1) {
                throw new IllegalArgumentException("Demand of quota '" + quota + "' must be at least 1, was " + count);
            }
        });
        if (demand.isEmpty()) {
            throw new IllegalArgumentException("Entrant file must have at least one entrant, was 0 entrants");
        }
        Names.sha256("Hash of the entrant file", sha256);
        if (waitlist < 0) {
            throw new IllegalArgumentException("Waitlist must be at least 0, was " + waitlist);
        }
    }
}
