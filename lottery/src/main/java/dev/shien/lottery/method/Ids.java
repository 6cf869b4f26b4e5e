package dev.shien.lottery.method;

import dev.shien.domain.json.Json;

/** What the methods demand of ids that they hash. */
final class Ids {

    private Ids() {}

    /** Refuses lone surrogates: all of them would be hashed as question marks. */
    static void checkWhole(String id) {
        if (!Json.isWhole(id)) {
            throw new IllegalArgumentException(
                    "Id '" + id + "' must be of whole characters, had a lone surrogate, which UTF-8 cannot hold");
        }
    }
}
