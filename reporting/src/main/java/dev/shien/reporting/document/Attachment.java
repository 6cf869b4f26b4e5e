package dev.shien.reporting.document;

import com.google.common.io.ByteSource;
import dev.shien.domain.reason.Text;

/**
 * A file that belongs to a document and is written as it is.
 *
 * @param file its name without extension
 * @param extension its extension, such as {@code json}
 * @param label what it is
 * @param bytes what it holds
 */
public record Attachment(FileName file, String extension, Text label, ByteSource bytes) {

    /** Its name with extension. */
    public String name() {
        return file + "." + extension;
    }
}
