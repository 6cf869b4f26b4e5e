package dev.shien.domain.engine;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.view.ProgrammeView;
import java.nio.charset.StandardCharsets;

/** Where public receipt numbers come from when the host gives none. Implementations are safe for many threads. */
@FunctionalInterface
public interface ReceiptNumbers {

    /** A receipt number that no application of the programme has yet, and that tells nothing of the applicant. */
    String next(ProgrammeView view, ApplicationId id);

    /**
     * Numbers of 40 bits, such as {@code K7M2-Q3XD}, cut from HMAC-SHA256 (RFC 2104) under a secret key over programme,
     * application and a counter that passes over those already given; in the alphabet of RFC 4648 section 6.
     *
     * @param key at least 16 bytes, secret for as long as receipt numbers are to say nothing of the order of arrival
     */
    static ReceiptNumbers keyed(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException(
                    "Key for receipt numbers must have at least 16 bytes, had " + key.length);
        }
        byte[] copy = key.clone();
        return (view, id) -> {
            for (int n = 0; ; n++) {
                String text = view.programme().id() + "\0" + id + "\0" + n;
                byte[] mac = Hashing.hmacSha256(copy)
                        .hashString(text, StandardCharsets.UTF_8)
                        .asBytes();
                String number = BaseEncoding.base32().encode(mac, 0, 5);
                String receipt = number.substring(0, 4) + "-" + number.substring(4);
                if (view.byReceipt(receipt).isEmpty()) {
                    return receipt;
                }
            }
        };
    }

    /** For hosts whose form tool gives the receipt numbers. */
    static ReceiptNumbers fromHost() {
        return (view, id) -> {
            throw new IllegalArgumentException("Application " + id
                    + " came without a receipt number. Maybe give the engine a source, such as ReceiptNumbers.keyed");
        };
    }
}
