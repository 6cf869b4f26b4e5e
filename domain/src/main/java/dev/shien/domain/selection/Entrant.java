package dev.shien.domain.selection;

/**
 * One who takes part in a draw.
 *
 * @param receipt the public receipt number: opaque, no personal data, unique in the draw; kept in Unicode form NFC
 * @param quota the quota that the entrant competes in
 * @param weight how many tickets the entrant has, of which the least counts; 1 to {@value #GREATEST_WEIGHT}
 */
public record Entrant(String receipt, String quota, int weight) {

    /** The greatest weight that is accepted. */
    public static final int GREATEST_WEIGHT = 1_000;

    /** Normalises the names and refuses a weight out of bounds. */
    public Entrant {
        receipt = Names.name("Receipt number", receipt);
        quota = Names.name("Quota", quota);
        if (weight < 1 || weight > GREATEST_WEIGHT) {
            throw new IllegalArgumentException(
                    "Weight of entrant '" + receipt + "' must be 1 to " + GREATEST_WEIGHT + ", was " + weight);
        }
    }

    /** An entrant with one ticket. */
    public static Entrant of(String receipt, String quota) {
        return new Entrant(receipt, quota, 1);
    }
}
