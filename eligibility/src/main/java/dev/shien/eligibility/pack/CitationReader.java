package dev.shien.eligibility.pack;

import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.json.JsonCursor;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where a rule stands. */
final class CitationReader {

    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    private CitationReader() {}

    /** The citation in the field {@code citation}, or the given one where it is left out. */
    static Citation read(JsonCursor object, Citation otherwise) {
        return object.has("citation") ? read(object) : otherwise;
    }

    static Citation read(JsonCursor object) {
        JsonCursor citation = object.object("citation");
        Citation read = new Citation(citation.localised("law"), citation.localised("article"), url(citation));
        citation.noOtherFields();
        return read;
    }

    private static Optional<String> url(JsonCursor citation) {
        Optional<String> url = citation.optionalText("url");
        if (citation.isSound("url")
                && url.filter(text -> !WEB.matcher(text).matches()).isPresent()) {
            citation.problem("url", "an address that begins with https:// or http://");
        }
        return url;
    }
}
