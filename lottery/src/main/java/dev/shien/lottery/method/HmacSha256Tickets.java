package dev.shien.lottery.method;

import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRequest;
import dev.shien.lottery.entropy.Seed;
import dev.shien.lottery.internal.Fields;
import dev.shien.lottery.internal.Hmac;
import java.util.Arrays;

/**
 * Ticket {@code k} of an entrant is HMAC-SHA256 under the seed of the length-prefixed texts
 * {@code "shien/draw-ticket/1", programme, draw, sequence, receipt, k}, numbers in decimal; an entrant of weight
 * {@code w} has the least of the tickets 1 to w.
 *
 * <p>That the least of w independent uniform tickets gives a chance in proportion to the weight for the first place is
 * the classic property of minima; see Efraimidis and Spirakis, "Weighted random sampling with a reservoir" (2006), for
 * the same idea with real-valued keys, which this does with integers alone.
 */
final class HmacSha256Tickets implements TicketMethod {

    private static final String TAG = "shien/draw-ticket/1";

    @Override
    public String name() {
        return DrawRequest.HMAC_SHA256;
    }

    @Override
    public Tickets start(Seed seed, DrawId id) {
        Fields message = new Fields().add(TAG, id.programme(), id.draw(), Integer.toString(id.sequence()));
        return new HmacTickets(Hmac.withKey(seed.bytes()), message, message.length());
    }

    private record HmacTickets(Hmac hmac, Fields message, int prefix) implements Tickets {

        @Override
        public void ticket(String receipt, int weight, byte[] out, int offset) {
            int entrant = message.cutTo(prefix).add(receipt).length();
            hmac.of(message.add("1"), out, offset);
            byte[] other = new byte[weight == 1 ? 0 : Hmac.LENGTH];
            for (int k = 2; k <= weight; k++) {
                hmac.of(message.cutTo(entrant).add(Integer.toString(k)), other, 0);
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
