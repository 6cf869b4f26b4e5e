package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;

/** Recomputes tickets under the seed of a record. */
final class Tickets {

    private final Mac key;
    private final Stage reserved;
    private final Optional<Stage> open;

    /** The beginnings of the messages that tickets of one stage are made of. */
    private static final class Stage {
        private final byte[] single;
        private final byte[] joint;

        private Stage(byte[] single, byte[] joint) {
            this.single = single;
            this.joint = joint;
        }

        static Stage of(String tag, JsonNode id) {
            return new Stage(prefix(tag + "draw-ticket/1", id), prefix(tag + "party-ticket/1", id));
        }

        private static byte[] prefix(String tag, JsonNode id) {
            return Hashes.fields(
                    tag,
                    id.get("programme").textValue(),
                    id.get("draw").textValue(),
                    Integer.toString(id.get("sequence").intValue()));
        }
    }

    Tickets(JsonNode lock, String seed) {
        key = Hashes.underKey(seed);
        reserved = Stage.of("shien/", lock.get("id"));
        open = RulesCheck.hasTicketsForOpenSeats(lock.get("rules"))
                ? Optional.of(Stage.of("shien/open-", lock.get("id")))
                : Optional.empty();
    }

    /** All entrants of a lock, least ticket first. */
    List<Drawn> all(JsonNode entrants) {
        List<Drawn> all = new ArrayList<>();
        entrants.forEach(e -> all.add(drawn(e)));
        all.sort(Drawn.ORDER);
        return all;
    }

    Drawn drawn(JsonNode entrant) {
        String ticket = least(entrant, reserved);
        return new Drawn(entrant, ticket, open.map(o -> least(entrant, o)).orElse(ticket));
    }

    private String least(JsonNode entrant, Stage stage) {
        JsonNode party = entrant.path("party");
        byte[] prefix = party.isTextual() ? stage.joint : stage.single;
        byte[] name = Hashes.fields((party.isTextual() ? party : entrant.get("receipt")).textValue());
        String least = Hashes.hmac(key, prefix, name, Hashes.fields("1"));
        for (int k = 2; k <= entrant.get("weight").intValue(); k++) {
            String other = Hashes.hmac(key, prefix, name, Hashes.fields(Integer.toString(k)));
            least = other.compareTo(least) < 0 ? other : least;
        }
        return least;
    }
}
