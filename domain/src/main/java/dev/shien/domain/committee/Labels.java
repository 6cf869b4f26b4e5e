package dev.shien.domain.committee;

import dev.shien.domain.json.Json;
import java.text.Normalizer;

/** What the package demands of names. */
final class Labels {

    private static final int LONGEST = 200;

    private Labels() {}

    /** The name in Unicode normal form C; refuses what is blank, too long, or cannot be written in one line of UTF-8. */
    static String of(String what, String name) {
        if (name.isBlank()
                || name.length() > LONGEST
                || !Json.isWhole(name)
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    what + " must be one line of 1 to " + LONGEST + " whole characters, was '" + name + "'");
        }
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
