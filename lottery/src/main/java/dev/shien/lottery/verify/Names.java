package dev.shien.lottery.verify;

import java.text.Normalizer;
import java.util.Optional;

/** What receipt numbers and the names of quotas, parties and owners have to be, beyond texts that are not blank. */
final class Names {

    /** The most UTF-16 code units of a name. */
    static final int LONGEST = 200;

    private Names() {}

    /** Notes in {@code problems} why the text is no name. */
    static void check(String what, String text, Problems problems) {
        problem(text).ifPresent(p -> problems.add(what + " " + Quoted.of(text) + " " + p));
    }

    /** Why the text is no name; nothing if it is one. */
    static Optional<String> problem(String text) {
        if (isPrintableAscii(text)) {
            return Optional.empty();
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return Optional.of("is not in Unicode form NFC");
        }
        return text.length() > LONGEST || text.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of("is not one line of at most " + LONGEST + " characters")
                : Optional.empty();
    }

    /** Nearly all names are, and there may be very many. */
    private static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }
}
