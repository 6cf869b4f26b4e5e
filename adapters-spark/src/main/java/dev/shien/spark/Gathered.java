package dev.shien.spark;

import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawPart;
import java.util.Optional;

/** What the entrants of some partitions came to: either a part of the draw or the first refusal. Travels as JSON. */
record Gathered(Optional<DrawPart> part, Optional<Refusal> refusal) {

    /** What the accumulator gathered; a refusal where it finds that an entrant was added twice. */
    static Gathered partOf(DrawAccumulator accumulator) {
        try {
            return new Gathered(Optional.of(accumulator.part()), Optional.empty());
        } catch (IllegalArgumentException e) {
            return of(Refusal.ofNoRow(String.valueOf(e.getMessage())));
        }
    }

    static Gathered of(Refusal refusal) {
        return new Gathered(Optional.empty(), Optional.of(refusal));
    }

    static Gathered read(byte[] json) {
        return Json.fromTree(Json.parse("part of a draw", json), Gathered.class);
    }

    byte[] bytes() {
        return CanonicalJson.bytes(Json.toTree(this));
    }
}
