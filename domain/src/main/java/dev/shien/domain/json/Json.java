package dev.shien.domain.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;

/** Reads JSON strictly, and maps it to values and back. */
public final class Json {

    /** The deepest nesting that is read. */
    public static final int GREATEST_DEPTH = 200;

    private static final String BOUNDS =
            "a document nested at most " + GREATEST_DEPTH + " deep, with numbers of at most "
                    + StreamReadConstraints.DEFAULT_MAX_NUM_LEN + " digits, names of at most "
                    + StreamReadConstraints.DEFAULT_MAX_NAME_LEN + " and texts of at most "
                    + StreamReadConstraints.DEFAULT_MAX_STRING_LEN + " characters";

    private static final JsonFactory PARSERS = parsers();

    private Json() {}

    private static JsonFactory parsers() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(GREATEST_DEPTH)
                        .build())
                .build();
    }

    /** Maps values. The mapper loads very many classes, so it waits until there is a value. */
    private static final class Values {
        static final ObjectMapper MAPPER = JsonMapper.builder(parsers())
                .addModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .build();
    }

    /**
     * Parses one JSON document.
     *
     * @param source the document's name for messages
     * @param utf8 the document in UTF-8; a byte order mark is passed over
     * @throws InvalidDocument if the bytes are no UTF-8 or no JSON, a key stands twice in an object, or anything
     *     follows the document
     */
    public static JsonNode parse(String source, byte[] utf8) {
        return parse(source, decode(source, utf8));
    }

    /** Parses one JSON document that is text already; see {@link #parse(String, byte[])}. */
    public static JsonNode parse(String source, String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = PARSERS.createParser(plain)) {
            JsonNode node = TreeReader.read(parser);
            if (node.isMissingNode()) {
                throw InvalidDocument.of(source, "$", "nothing", "a JSON document");
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw InvalidDocument.of(source, Reached.path(plain, PARSERS), e.getOriginalMessage(), BOUNDS);
        } catch (JsonProcessingException e) {
            throw InvalidDocument.of(source, place(e), e.getOriginalMessage(), "well-formed JSON");
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot fail to be read", e);
        }
    }

    /** Whether a text has no half character (a lone surrogate): UTF-8 has no form for one, so it could not be written again. */
    public static boolean isWhole(String text) {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (Character.isBmpCodePoint(character) && Character.isSurrogate((char) character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    /** A copy of the mapper: records, Guava collections, Optional and java.time as ISO 8601 text; unknown fields fail. */
    public static ObjectMapper mapper() {
        return Values.MAPPER.copy();
    }

    /** The value as a JSON tree. */
    public static JsonNode toTree(Object value) {
        return Values.MAPPER.valueToTree(value);
    }

    /**
     * The value that a JSON tree holds.
     *
     * @throws IllegalArgumentException if the tree does not fit the type
     */
    public static <T> T fromTree(JsonNode tree, Class<T> type) {
        try {
            return Values.MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Not a " + type.getSimpleName() + " at " + place(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String decode(String source, byte[] utf8) {
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            String wrong = HexFormat.of().withUpperCase().toHexDigits(utf8[bytes.position()]);
            throw InvalidDocument.of(
                    source,
                    "line " + line(utf8, bytes.position()),
                    "the byte " + wrong,
                    "text in UTF-8. Maybe the file is Shift_JIS or UTF-16");
        }
    }

    private static long line(byte[] bytes, int end) {
        return 1 + IntStream.range(0, end).filter(i -> bytes[i] == '\n').count();
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? "$"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
