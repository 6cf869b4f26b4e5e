package dev.shien.lottery.method;

import dev.shien.domain.json.Json;

/** What the methods demand of ids and seeds that they hash as texts. */
final class Ids {

    private Ids() {}

    /** Refuses lone surrogates: all of them would be hashed as question marks. */
    static void checkWhole(String what, String text) {
        if (!Json.isWhole(text)) {
            throw new IllegalArgumentException(
                    what + " must be of whole characters, had a lone surrogate, which UTF-8 cannot hold");
        }
    }
}
