package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;

/** Recomputes tickets under the seed of a record. */
final class Tickets {

    private static final byte[] FIRST = {'1'};

    private final Mac key;
    private final Stage reserved;
    private final Optional<Stage> open;
    private ByteBuffer message = ByteBuffer.allocate(1 << 8);

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
    }

    Tickets(JsonNode lock, String seed) {
        key = Hashes.underKey(seed);
        reserved = Stage.of("shien/", lock.get("id"));
        open = RulesCheck.hasTicketsForOpenSeats(lock.get("rules"))
                ? Optional.of(Stage.of("shien/open-", lock.get("id")))
                : Optional.empty();
    }

    /** The beginning of what is made for one draw alone: what it is, and which draw. */
    static byte[] prefix(String tag, JsonNode id) {
        return Hashes.fields(
                tag,
                id.get("programme").textValue(),
                id.get("draw").textValue(),
                Integer.toString(id.get("sequence").intValue()));
    }

    /** All entrants of a lock, least ticket first. */
    List<Drawn> all(JsonNode entrants) {
        List<Drawn> all = new ArrayList<>();
        entrants.forEach(e -> all.add(drawn(e)));
        all.sort(Drawn.ORDER);
        return all;
    }

    private Drawn drawn(JsonNode entrant) {
        String ticket = HexFormat.of().formatHex(least(entrant, reserved));
        return Drawn.listed(
                entrant,
                ticket,
                open.map(o -> HexFormat.of().formatHex(least(entrant, o))).orElse(ticket));
    }

    private byte[] least(JsonNode entrant, Stage stage) {
        JsonNode party = entrant.path("party");
        int weight = entrant.get("weight").intValue();
        return party.isTextual()
                ? least(stage.joint, party.textValue(), weight)
                : least(stage.single, entrant.get("receipt").textValue(), weight);
    }

    /** The ticket of a single entrant. */
    byte[] single(String receipt, int weight) {
        return least(reserved.single, receipt, weight);
    }

    private byte[] least(byte[] prefix, String name, int weight) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        byte[] least = ticket(prefix, utf8, FIRST);
        for (int k = 2; k <= weight; k++) {
            byte[] other = ticket(prefix, utf8, Integer.toString(k).getBytes(StandardCharsets.US_ASCII));
            least = Arrays.compareUnsigned(other, least) < 0 ? other : least;
        }
        return least;
    }

    /** HMAC-SHA256 of the prefix and of two more fields. */
    private byte[] ticket(byte[] prefix, byte[] name, byte[] number) {
        int length = prefix.length + 2 * Integer.BYTES + name.length + number.length;
        message = message.capacity() < length ? ByteBuffer.allocate(length) : message.clear();
        message.put(prefix);
        message.putInt(name.length).put(name);
        message.putInt(number.length).put(number);
        key.update(message.flip());
        return key.doFinal();
    }
}
