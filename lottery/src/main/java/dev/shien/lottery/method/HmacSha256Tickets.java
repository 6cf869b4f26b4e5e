package dev.shien.lottery.method;

import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.domain.selection.Entrant;
import dev.shien.lottery.entropy.Seed;
import dev.shien.lottery.internal.Fields;
import dev.shien.lottery.internal.Hmac;
import java.util.Arrays;

/**
 * Ticket {@code k} of an entrant is HMAC-SHA256 under the seed of the length-prefixed texts
 * {@code "shien/draw-ticket/1", programme, draw, sequence, receipt, k}, numbers in decimal; an entrant of weight
 * {@code w} has the least of the tickets 1 to w. A joint entry has one ticket for all its entrants, of
 * {@code "shien/party-ticket/1"} and the party's id. Where open seats have tickets of their own, those are of
 * {@code "shien/open-draw-ticket/1"} and {@code "shien/open-party-ticket/1"}.
 *
 * <p>That the least of w independent uniform tickets gives a chance in proportion to the weight for the first place is
 * the classic property of minima; see Efraimidis and Spirakis, "Weighted random sampling with a reservoir" (2006), for
 * the same idea with real-valued keys, which this does with integers alone.
 */
final class HmacSha256Tickets implements TicketMethod {

    @Override
    public String name() {
        return DrawRequest.HMAC_SHA256;
    }

    @Override
    public Tickets start(Seed seed, DrawId id) {
        return start(seed, id, "");
    }

    @Override
    public Tickets startOpen(Seed seed, DrawId id) {
        return start(seed, id, "open-");
    }

    private static Tickets start(Seed seed, DrawId id, String stage) {
        Prefixed single = Prefixed.of("shien/" + stage + "draw-ticket/1", id);
        Prefixed joint = Prefixed.of("shien/" + stage + "party-ticket/1", id);
        return new HmacTickets(Hmac.withKey(seed.bytes()), single, joint);
    }

    /** A message that begins alike for all entrants. */
    private record Prefixed(Fields message, int prefix) {

        static Prefixed of(String tag, DrawId id) {
            Fields message = new Fields().add(tag, id.programme(), id.draw(), Integer.toString(id.sequence()));
            return new Prefixed(message, message.length());
        }

        Fields with(String name) {
            return message.cutTo(prefix).add(name);
        }
    }

    private record HmacTickets(Hmac hmac, Prefixed single, Prefixed joint) implements Tickets {

        @Override
        public void ticket(Entrant entrant, byte[] out, int offset) {
            Fields message = entrant.party().map(joint::with).orElseGet(() -> single.with(entrant.receipt()));
            int named = message.length();
            hmac.of(message.add("1"), out, offset);
            byte[] other = new byte[entrant.weight() == 1 ? 0 : Hmac.LENGTH];
            for (int k = 2; k <= entrant.weight(); k++) {
                hmac.of(message.cutTo(named).add(Integer.toString(k)), other, 0);
                keepLess(other, out, offset);
            }
        }

        private static void keepLess(byte[] other, byte[] out, int offset) {
            if (Arrays.compareUnsigned(other, 0, Hmac.LENGTH, out, offset, offset + Hmac.LENGTH) < 0) {
                System.arraycopy(other, 0, out, offset, Hmac.LENGTH);
            }
        }
    }
}
