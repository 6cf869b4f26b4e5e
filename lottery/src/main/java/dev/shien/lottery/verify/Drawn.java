package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Optional;

/**
 * An entrant with the tickets that were recomputed, in lower-case hex, which sorts as the number does.
 *
 * @param receipt the receipt number
 * @param quota the quota
 * @param owner whose entrant it is, if that was said
 * @param unit whoever is drawn together with the entrant has the same
 * @param ticket the ticket that counts for reserved seats
 * @param openTicket the ticket that counts for open seats; the same unless each has its own
 */
record Drawn(String receipt, String quota, Optional<String> owner, String unit, String ticket, String openTicket) {

    /** Ticket by ticket; those of a joint entry, whose tickets are equal, by receipt number. */
    static final Comparator<Drawn> ORDER = Comparator.comparing(Drawn::ticket).thenComparing(Drawn::receipt);

    /** The same by the tickets for open seats. */
    static final Comparator<Drawn> OPEN_ORDER =
            Comparator.comparing(Drawn::openTicket).thenComparing(Drawn::receipt);

    /** An entrant that a record lists. */
    static Drawn listed(JsonNode entrant, String ticket, String openTicket) {
        String receipt = entrant.get("receipt").textValue();
        JsonNode party = entrant.get("party");
        return new Drawn(
                receipt,
                entrant.get("quota").textValue(),
                Optional.ofNullable(entrant.get("owner").textValue()),
                party.isNull() ? single(receipt) : "party " + party.textValue(),
                ticket,
                openTicket);
    }

    /** An entrant of a file. */
    static Drawn filed(EntrantLine entrant, String ticket) {
        return new Drawn(
                entrant.receipt(), entrant.quota(), Optional.empty(), single(entrant.receipt()), ticket, ticket);
    }

    private static String single(String receipt) {
        return "entrant " + receipt;
    }
}
