package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Optional;

/**
 * An entrant with the tickets that were recomputed, in lower-case hex, which sorts as the number does.
 *
 * @param entrant the entrant as the record has it
 * @param ticket the ticket that counts for reserved seats
 * @param openTicket the ticket that counts for open seats; the same unless each has its own
 */
record Drawn(JsonNode entrant, String ticket, String openTicket) {

    /** Ticket by ticket; those of a joint entry, whose tickets are equal, by receipt number. */
    static final Comparator<Drawn> ORDER = Comparator.comparing(Drawn::ticket).thenComparing(Drawn::receipt);

    /** The same by the tickets for open seats. */
    static final Comparator<Drawn> OPEN_ORDER =
            Comparator.comparing(Drawn::openTicket).thenComparing(Drawn::receipt);

    String receipt() {
        return entrant.get("receipt").textValue();
    }

    String quota() {
        return entrant.get("quota").textValue();
    }

    Optional<String> owner() {
        return Optional.ofNullable(entrant.path("owner").textValue());
    }

    /** Who is drawn together with the entrant has the same mark. */
    String unit() {
        JsonNode party = entrant.path("party");
        return party.isTextual() ? "party " + party.textValue() : "entrant " + receipt();
    }
}
