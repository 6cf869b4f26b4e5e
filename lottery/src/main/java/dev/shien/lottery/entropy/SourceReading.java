package dev.shien.lottery.entropy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceProof;
import dev.shien.domain.selection.SourceValue;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a declared source published, and checks what can be checked of it. */
public final class SourceReading {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*,\\s+|\\s+");

    private SourceReading() {}

    /**
     * The value of a source.
     *
     * @param published the text; the numbers with blanks, or commas and blanks, between them; the signature of a drand round in hex,
     *     or for a pulse of NIST the document {@code {"pulse": {..}, "certificate": ".."}} with the pulse as published and
     *     the certificate in PEM
     * @throws IllegalArgumentException if it is not what the source was declared to be
     */
    public static SourceValue read(Source source, String published) {
        if (source instanceof Source.Numbers) {
            return numbers(source.name(), published);
        }
        if (source instanceof Source.Drand drand) {
            return drand(drand, published);
        }
        if (source instanceof Source.Nist nist) {
            return NistBeacon.read(nist, published);
        }
        return SourceValue.of(source.name(), published);
    }

    /** A comma right before a digit may part thousands as well as numbers: the value must not hang on a guess. */
    private static SourceValue numbers(String name, String published) {
        String text = published.strip();
        try {
            ImmutableList<String> numbers =
                    PublishedNumbers.sorted(ImmutableList.copyOf(BETWEEN_NUMBERS.split(text, -1)));
            return new SourceValue(
                    name, PublishedNumbers.joined(numbers), Optional.of(new SourceProof.Numbers(numbers)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Value of source '" + name
                            + "' must be numbers with blanks, or commas and blanks, between them, such"
                            + " as 4, 8, 15 or 2898.47, was '" + Shortened.of(text) + "'",
                    e);
        }
    }

    private static SourceValue drand(Source.Drand source, String published) {
        String signature = published.strip().toLowerCase(Locale.ROOT);
        ImmutableSet<Integer> lengths = source.chain().signatureLengths();
        boolean hex = signature.length() % 2 == 0 && signature.chars().allMatch(HexFormat::isHexDigit);
        if (!hex || !lengths.contains(signature.length() / 2)) {
            throw new IllegalArgumentException("Value of source '" + source.name() + "' must be the signature of round "
                    + source.round() + ", "
                    + lengths.stream().map(n -> Integer.toString(2 * n)).collect(Collectors.joining(" or "))
                    + " hex digits, was '" + Shortened.of(published) + "'");
        }
        String randomness =
                Hashing.sha256().hashBytes(HexFormat.of().parseHex(signature)).toString();
        return new SourceValue(source.name(), randomness, Optional.of(new SourceProof.Drand(signature)));
    }
}
