package dev.shien.domain.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;

/** Where in a document a parser gives up that is asked for more than it reads. */
final class Reached {

    private static final int LONGEST = 80;

    private Reached() {}

    /** The path of the last place that can be read, shortened. */
    static String path(String text, JsonFactory factory) {
        StringBuilder path = new StringBuilder();
        try (JsonParser parser = factory.createParser(text)) {
            readOn(parser);
            append(path, parser.getParsingContext());
        } catch (IOException e) {
            throw new IllegalStateException("A text cannot be closed", e);
        }
        return path.length() > LONGEST ? path.substring(0, LONGEST) + "…" : path.toString();
    }

    private static void readOn(JsonParser parser) {
        try {
            boolean more = true;
            while (more) {
                more = parser.nextToken() != null;
                if (more && parser.currentToken().isNumeric()) {
                    parser.getDecimalValue();
                }
            }
        } catch (IOException e) {
            // As far as it goes: the error itself is known to the caller.
        }
    }

    private static void append(StringBuilder path, JsonStreamContext context) {
        if (context.inRoot()) {
            path.append('$');
            return;
        }
        append(path, context.getParent());
        if (context.inArray()) {
            path.append('[').append(Math.max(context.getCurrentIndex(), 0)).append(']');
        } else if (context.hasCurrentName()) {
            path.append('.').append(context.getCurrentName());
        }
    }
}
