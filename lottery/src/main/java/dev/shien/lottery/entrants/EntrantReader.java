package dev.shien.lottery.entrants;

import com.google.common.collect.AbstractIterator;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entrants of an entrant file, one after another. Each line is checked for itself, and at the end whether the file is
 * the one that a lock names. Not safe for use by several threads.
 */
public final class EntrantReader extends AbstractIterator<Entrant> implements Closeable {

    private final String file;
    private final Optional<EntrantFile> locked;
    private final HashingInputStream bytes;
    private final EntrantLines lines;
    private final PlainLine plain;

    private EntrantReader(String file, InputStream in, Set<String> quotas, Optional<EntrantFile> locked) {
        this.file = file;
        this.locked = locked;
        bytes = new HashingInputStream(Hashing.sha256(), in);
        lines = new EntrantLines(file, bytes);
        plain = new PlainLine(quotas);
    }

    /**
     * Opens the entrant file of a lock. It throws an IllegalArgumentException with the line that is not an entrant's as UTF-8
     * and one line feed write it, and after the last entrant if the file has not the hash that the lock says.
     *
     * @throws IllegalArgumentException if it does not begin as an entrant file
     * @throws UncheckedIOException if it cannot be read
     */
    public static EntrantReader open(Path file, EntrantFile locked) {
        return open(file, locked.demand().keySet(), Optional.of(locked));
    }

    static EntrantReader open(Path file, Set<String> quotas, Optional<EntrantFile> locked) {
        try {
            return of(String.valueOf(file.getFileName()), Files.newInputStream(file), quotas, locked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the stream, in which these quotas are expected, and closes it if it does not begin as an entrant file. */
    static EntrantReader of(String file, InputStream in, Set<String> quotas, Optional<EntrantFile> locked)
            throws IOException {
        EntrantReader entrants = new EntrantReader(file, in, quotas, locked);
        try {
            entrants.header();
            return entrants;
        } catch (IOException | IllegalArgumentException e) {
            in.close();
            throw e;
        }
    }

    private void header() throws IOException {
        String line = lines.next() ? lines.text() : "nothing";
        if (!line.equals(EntrantSort.HEADER)) {
            throw new IllegalArgumentException(
                    lines.place() + ": must be " + EntrantSort.HEADER + ", was " + shown(line));
        }
    }

    private static String shown(String line) {
        return line.length() > EntrantSort.HEADER.length() * 2 ? line.length() + " characters" : line;
    }

    @Override
    protected @Nullable Entrant computeNext() {
        try {
            return lines.next()
                    ? plain.read(lines).orElseGet(() -> EntrantLine.read(lines.place(), lines.text()))
                    : end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Entrant end() {
        String sha256 = bytes.hash().toString();
        locked.filter(l -> !l.sha256().equals(sha256)).ifPresent(l -> {
            throw new IllegalArgumentException(
                    file + ": must have the hash " + l.sha256() + " of the lock, was " + sha256);
        });
        return endOfData();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
