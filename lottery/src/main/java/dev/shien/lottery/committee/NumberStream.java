package dev.shien.lottery.committee;

import dev.shien.domain.selection.DrawId;
import dev.shien.lottery.entropy.Seed;
import dev.shien.lottery.internal.Fields;
import dev.shien.lottery.internal.Hmac;
import java.math.BigInteger;

/**
 * A number below a total, each as likely as any other: block {@code k} is HMAC-SHA256 under the seed of the
 * length-prefixed texts {@code "shien/committee-number/1", programme, draw, sequence, k}, k = 1, 2, … in decimal, read as
 * an unsigned number. The first block below the greatest multiple of the total within 2^256 counts, modulo the total
 * (rejection, as in NIST SP 800-90A Rev. 1, appendix A.5.1).
 */
final class NumberStream {

    private static final String TAG = "shien/committee-number/1";
    private static final BigInteger BLOCKS = BigInteger.ONE.shiftLeft(8 * Hmac.LENGTH);

    private NumberStream() {}

    static BigInteger below(BigInteger total, Seed seed, DrawId id) {
        Hmac hmac = Hmac.withKey(seed.bytes());
        Fields message = new Fields().add(TAG, id.programme(), id.draw(), Integer.toString(id.sequence()));
        int prefix = message.length();
        BigInteger end = BLOCKS.subtract(BLOCKS.mod(total));
        for (int k = 1; ; k++) {
            byte[] block =
                    hmac.of(message.cutTo(prefix).add(Integer.toString(k)).bytes());
            BigInteger number = new BigInteger(1, block);
            if (number.compareTo(end) < 0) {
                return number.mod(total);
            }
        }
    }
}
