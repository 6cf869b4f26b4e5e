package dev.shien.domain.selection;

import java.util.Optional;

/**
 * One who takes part in a draw.
 *
 * @param receipt the public receipt number: opaque, no personal data, unique in the draw; kept in Unicode form NFC
 * @param quota the quota that the entrant competes in
 * @param weight how many tickets the entrant has, of which the least counts; 1 to {@value #GREATEST_WEIGHT}
 * @param party the joint entry that the entrant belongs to: an opaque id; all entrants of one party are drawn together
 *     or not at all, by one ticket, and have the same quota and weight
 * @param owner whose entrant it is: an opaque id, for {@link SeatRules#ownerLimit()}
 */
public record Entrant(String receipt, String quota, int weight, Optional<String> party, Optional<String> owner) {

    /** The greatest weight that is accepted. */
    public static final int GREATEST_WEIGHT = 1_000;

    /** Normalises the names and refuses a weight out of bounds. */
    public Entrant {
        receipt = Names.name("Receipt number", receipt);
        quota = Names.name("Quota", quota);
        party = party.map(p -> Names.name("Party", p));
        owner = owner.map(o -> Names.name("Owner", o));
        if (weight < 1 || weight > GREATEST_WEIGHT) {
            throw new IllegalArgumentException(
                    "Weight of entrant '" + receipt + "' must be 1 to " + GREATEST_WEIGHT + ", was " + weight);
        }
    }

    /** An entrant with one ticket. */
    public static Entrant of(String receipt, String quota) {
        return of(receipt, quota, 1);
    }

    /** An entrant with some tickets, of which the least counts. */
    public static Entrant of(String receipt, String quota, int weight) {
        return new Entrant(receipt, quota, weight, Optional.empty(), Optional.empty());
    }

    /** The same entrant as one of a joint entry. */
    public Entrant inParty(String id) {
        return new Entrant(receipt, quota, weight, Optional.of(id), owner);
    }

    /** The same entrant as one of an owner. */
    public Entrant ofOwner(String id) {
        return new Entrant(receipt, quota, weight, party, Optional.of(id));
    }
}
