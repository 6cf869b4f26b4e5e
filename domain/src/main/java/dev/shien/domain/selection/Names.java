package dev.shien.domain.selection;

import dev.shien.domain.json.Json;
import java.text.Normalizer;
import java.util.HexFormat;

/** What the package demands of names and hashes. */
final class Names {

    private static final int LONGEST = 200;
    private static final HexFormat HEX = HexFormat.of();

    private Names() {}

    /** The text in Unicode normal form C; refuses what is blank, too long, or cannot be written in one line of UTF-8. */
    static String name(String what, String text) {
        if (isPrintableAscii(text)) {
            return text;
        }
        String normal = text(what, text);
        if (normal.length() > LONGEST || normal.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " must be one line of at most " + LONGEST + " characters, was '"
                    + normal.codePoints()
                            .limit(LONGEST)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    + "'");
        }
        return normal;
    }

    /** Nearly all receipt numbers are, and there may be very many: such a text of few characters is in order as it is. */
    private static boolean isPrintableAscii(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
            blank &= c == ' ';
        }
        return !blank && text.length() <= LONGEST;
    }

    /** The text in Unicode normal form C; refuses what is blank or has a lone surrogate. */
    static String text(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, was '" + text + "'");
        }
        if (!Json.isWhole(text)) {
            throw new IllegalArgumentException(what + " has a lone surrogate, which UTF-8 cannot hold");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A SHA-256 value as 64 lower-case hex digits. */
    static String sha256(String what, String hex) {
        return hex(what, hex, 32);
    }

    /** Bytes as lower-case hex digits, at least one byte. */
    static String hex(String what, String hex) {
        if (hex.isEmpty() || hex.length() % 2 != 0 || !isLowerHex(hex)) {
            throw new IllegalArgumentException(what + " must be lower-case hex digits, two a byte, was '" + hex + "'");
        }
        return hex;
    }

    /** That many bytes as lower-case hex digits. */
    static String hex(String what, String hex, int bytes) {
        if (hex.length() != 2 * bytes || !isLowerHex(hex)) {
            throw new IllegalArgumentException(what + " must be " + 2 * bytes + " lower-case hex digits (SHA-"
                    + 8 * bytes + "), was '" + hex + "'");
        }
        return hex;
    }

    private static boolean isLowerHex(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }
}
