package dev.shien.lottery.entropy;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceProof;
import dev.shien.domain.selection.SourceValue;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a declared source published, and checks what can be checked of it. */
public final class SourceReading {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*,\\s*|\\s+");
    /** A signature on BLS12-381 is a point of G1 or of G2, compressed. */
    private static final ImmutableList<Integer> SIGNATURE_BYTES = ImmutableList.of(48, 96);

    private SourceReading() {}

    /**
     * The value of a source.
     *
     * @param published the text, the numbers with commas or blanks between them, the signature of a drand round in hex,
     *     or for a pulse of NIST the document {@code {"pulse": {..}, "certificate": ".."}} with the pulse as published and
     *     the certificate in PEM
     * @throws IllegalArgumentException if it is not what the source was declared to be
     */
    public static SourceValue read(Source source, String published) {
        if (source instanceof Source.Numbers) {
            return SourceValue.of(source.name(), numbers(source.name(), published));
        }
        if (source instanceof Source.Drand) {
            return drand(source.name(), published);
        }
        if (source instanceof Source.Nist nist) {
            return NistBeacon.read(nist, published);
        }
        return SourceValue.of(source.name(), published);
    }

    private static String numbers(String name, String published) {
        String text = published.strip();
        try {
            return PublishedNumbers.canonical(ImmutableList.copyOf(BETWEEN_NUMBERS.split(text, -1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Value of source '" + name + "' must be numbers with commas or blanks between them, was '" + text
                            + "'",
                    e);
        }
    }

    private static SourceValue drand(String name, String published) {
        String signature = published.strip().toLowerCase(Locale.ROOT);
        if (!signature.matches("([0-9a-f]{2})+") || !SIGNATURE_BYTES.contains(signature.length() / 2)) {
            throw new IllegalArgumentException("Value of source '" + name
                    + "' must be a signature of 96 or 192 hex digits" + ", was '" + published + "'");
        }
        String randomness =
                Hashing.sha256().hashBytes(HexFormat.of().parseHex(signature)).toString();
        return new SourceValue(name, randomness, Optional.of(new SourceProof.Drand(signature)));
    }
}
