package dev.shien.lottery.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON that every parser reads alike: UTF-8, no key twice, no minus zero, nothing after the document; and not more
 * of it than a record can be.
 */
final class StrictJson {

    /** The most bytes that are read. */
    static final int LONGEST = 256 << 20;

    private static final int DEEPEST = 20;

    /**
     * More would fill the memory. A record of {@value #LONGEST} bytes has at most 33 million: a ticket and its place in the
     * outcome are 18 of them, in 145 bytes at least.
     */
    private static final long MOST_TOKENS = 40_000_000;

    /**
     * More objects and lists than one in so many characters would take far more memory than a record of that length. The
     * densest of a record are the weights of committees: two in 28 characters.
     */
    private static final int CHARACTERS_PER_CONTAINER = 12;

    /** So many may be in any document, however short. */
    private static final int FREE_CONTAINERS = 100;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StrictJson() {}

    /** Refuses minus zero, and more objects and lists than a record has. */
    private static final class Tokens extends JsonParserDelegate {
        private int containersLeft;

        Tokens(String text) throws IOException {
            super(MAPPER.createParser(text));
            containersLeft = FREE_CONTAINERS + text.length() / CHARACTERS_PER_CONTAINER;
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (token == JsonToken.VALUE_NUMBER_INT) {
                refuseMinusZero();
            } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                containersLeft--;
                if (containersLeft < 0) {
                    throw new JsonParseException(
                            this,
                            "More objects and lists than one in " + CHARACTERS_PER_CONTAINER
                                    + " characters of the document");
                }
            }
            return token;
        }

        /** Some parsers keep its sign, others read a whole number, which has none. */
        private void refuseMinusZero() throws IOException {
            if (getTextLength() == 2 && getText().equals("-0")) {
                throw new JsonParseException(this, "Invalid numeric value: zero must have no sign, was -0");
            }
        }
    }

    /** The document; {@code what} it is, messages say. */
    static JsonNode parse(String what, byte[] utf8) {
        return parse(what, utf8, LONGEST);
    }

    static JsonNode parse(String what, byte[] utf8, int longest) {
        if (utf8.length > longest) {
            throw new IllegalArgumentException(what + " must be at most " + longest + " bytes, was " + utf8.length);
        }
        return parse(what, decode(what, utf8));
    }

    static JsonNode parse(String what, String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = new Tokens(plain)) {
            JsonNode node = MAPPER.readTree(parser);
            if (node == null || node.isMissingNode()) {
                throw new IllegalArgumentException(what + " must be a JSON document, was empty");
            }
            return node;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new IllegalArgumentException(
                    what + " is not well-formed JSON" + where + ": " + Quoted.bare(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot fail to be read", e);
        }
    }

    /** Decodes at once, since a decoder takes twice the memory; it is asked where the bytes are wrong. */
    private static String decode(String what, byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(what + " must be UTF-8, was not at byte " + (bytes.position() + 1));
        }
    }
}
