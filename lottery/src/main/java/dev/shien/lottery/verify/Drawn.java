package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;

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

    /** Who is drawn together with the entrant has the same mark. */
    String unit() {
        JsonNode party = entrant.get("party");
        return party.isNull() ? "entrant " + receipt() : "party " + party.textValue();
    }

    /** All entrants, least ticket first. */
    static List<Drawn> all(JsonNode lock, String seed) {
        boolean oneEach = RulesCheck.hasTicketsForOpenSeats(lock.get("rules"));
        Mac key = Hashes.underKey(seed);
        List<Drawn> all = new ArrayList<>();
        for (JsonNode entrant : lock.get("entrants")) {
            String ticket = least(key, lock.get("id"), entrant, "shien/");
            all.add(new Drawn(entrant, ticket, oneEach ? least(key, lock.get("id"), entrant, "shien/open-") : ticket));
        }
        all.sort(ORDER);
        return all;
    }

    private static String least(Mac key, JsonNode id, JsonNode entrant, String stage) {
        boolean joint = !entrant.get("party").isNull();
        byte[] prefix = Hashes.fields(
                stage + (joint ? "party-ticket/1" : "draw-ticket/1"),
                id.get("programme").textValue(),
                id.get("draw").textValue(),
                Integer.toString(id.get("sequence").intValue()),
                entrant.get(joint ? "party" : "receipt").textValue());
        String least = Hashes.hmac(key, prefix, Hashes.fields("1"));
        for (int k = 2; k <= entrant.get("weight").intValue(); k++) {
            String other = Hashes.hmac(key, prefix, Hashes.fields(Integer.toString(k)));
            least = other.compareTo(least) < 0 ? other : least;
        }
        return least;
    }
}
