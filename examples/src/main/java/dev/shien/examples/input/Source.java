package dev.shien.examples.input;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to read, with the name by which messages call it.
 *
 * @param name a file as the user named it, or a file that comes with Shien
 * @param bytes its content, which may be read several times
 */
public record Source(String name, ByteSource bytes) {

    /**
     * A file.
     *
     * @throws BadInput if there is no such file, it is a folder, or it may not be read
     */
    public static Source file(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BadInput(path + ": " + (Files.exists(path) ? "is not a file" : "no such file"));
        }
        if (!Files.isReadable(path)) {
            throw new BadInput(path + ": may not be read");
        }
        return new Source(path.toString(), MoreFiles.asByteSource(path));
    }

    /** A file that comes with Shien. */
    public static Source resource(String name, URL url) {
        return new Source(name, Resources.asByteSource(url));
    }

    /**
     * The whole content, of a document that must fit into memory.
     *
     * @param longest the most bytes that are taken
     * @throws BadInput if it is longer or cannot be read
     */
    public byte[] content(int longest) {
        try {
            byte[] content = bytes.slice(0, longest + 1L).read();
            if (content.length > longest) {
                throw new BadInput(name + ": longer than " + longest + " bytes");
            }
            return content;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** SHA-256 of the content, as 64 lower-case hex digits. */
    public String sha256() {
        try {
            return bytes.hash(Hashing.sha256()).toString();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    BadInput unreadable(IOException e) {
        return BadInput.unreadable(name, e);
    }
}
