package dev.shien.eligibility.pack;

import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.json.JsonCursor;

/** Reads where a rule stands. */
final class CitationReader {

    private CitationReader() {}

    /** The citation in the field {@code citation}, or the given one where it is left out. */
    static Citation read(JsonCursor object, Citation otherwise) {
        return object.has("citation") ? read(object) : otherwise;
    }

    static Citation read(JsonCursor object) {
        JsonCursor citation = object.object("citation");
        Citation read =
                new Citation(citation.localised("law"), citation.localised("article"), citation.optionalText("url"));
        citation.noOtherFields();
        return read;
    }
}
