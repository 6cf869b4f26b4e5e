package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;

/**
 * An entrant with the ticket that was recomputed.
 *
 * @param ticket in lower-case hex, which sorts as the number does
 */
record Drawn(String receipt, String quota, String ticket) {

    /** All entrants, least ticket first. */
    static List<Drawn> all(JsonNode lock, String seed) {
        JsonNode id = lock.get("id");
        Mac key = Hashes.underKey(seed);
        byte[] prefix = Hashes.fields(
                "shien/draw-ticket/1",
                id.get("programme").textValue(),
                id.get("draw").textValue(),
                Integer.toString(id.get("sequence").intValue()));
        List<Drawn> all = new ArrayList<>();
        for (JsonNode entrant : lock.get("entrants")) {
            String receipt = entrant.get("receipt").textValue();
            String ticket = least(key, prefix, receipt, entrant.get("weight").intValue());
            all.add(new Drawn(receipt, entrant.get("quota").textValue(), ticket));
        }
        all.sort(Comparator.comparing(Drawn::ticket).thenComparing(Drawn::receipt));
        return all;
    }

    private static String least(Mac key, byte[] prefix, String receipt, int weight) {
        String least = Hashes.hmac(key, prefix, Hashes.fields(receipt, "1"));
        for (int k = 2; k <= weight; k++) {
            String other = Hashes.hmac(key, prefix, Hashes.fields(receipt, Integer.toString(k)));
            least = other.compareTo(least) < 0 ? other : least;
        }
        return least;
    }
}
