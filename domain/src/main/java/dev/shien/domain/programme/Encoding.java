package dev.shien.domain.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which form tools export. */
public enum Encoding {
    /** UTF-8, with a byte order mark or without. */
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** Shift_JIS with the characters of Windows. */
    WINDOWS_31J("windows-31j", Charset.forName("windows-31j"));

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** The encoding of that name. */
    public static Encoding parse(String label) {
        for (Encoding encoding : values()) {
            if (encoding.label.equals(label)) {
                return encoding;
            }
        }
        throw new IllegalArgumentException("Expected UTF-8 or windows-31j as the encoding, was '" + label + "'");
    }

    /** Its name in documents. */
    @JsonValue
    public String label() {
        return label;
    }

    /** What decodes it. */
    public Charset charset() {
        return charset;
    }
}
