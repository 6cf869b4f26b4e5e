package dev.shien.lottery.entrants;

import com.google.common.collect.AbstractIterator;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entrants of an entrant file, one after another. Each line is checked for itself, and at the end whether the file is
 * the one that a lock names. Not safe for use by several threads.
 */
public final class EntrantReader extends AbstractIterator<Entrant> implements Closeable {

    private final Path file;
    private final Optional<EntrantFile> locked;
    private final HashingInputStream bytes;
    private final BufferedReader reader;
    private long number;

    private EntrantReader(Path file, Optional<EntrantFile> locked) throws IOException {
        this.file = file;
        this.locked = locked;
        bytes = new HashingInputStream(Hashing.sha256(), Files.newInputStream(file));
        reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    }

    /**
     * Opens the entrant file of a lock. After the last entrant it throws an IllegalArgumentException if the file has not the
     * hash that the lock says.
     *
     * @throws IllegalArgumentException if it does not begin as an entrant file
     * @throws UncheckedIOException if it cannot be read
     */
    public static EntrantReader open(Path file, EntrantFile locked) {
        return open(file, Optional.of(locked));
    }

    static EntrantReader open(Path file, Optional<EntrantFile> locked) {
        try {
            EntrantReader entrants = new EntrantReader(file, locked);
            entrants.header();
            return entrants;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header() throws IOException {
        String line = line();
        if (line == null || !line.equals(EntrantSort.HEADER)) {
            reader.close();
            throw new IllegalArgumentException(
                    place() + ": must be " + EntrantSort.HEADER + ", was " + (line == null ? "nothing" : shown(line)));
        }
    }

    private static String shown(String line) {
        return line.length() > EntrantSort.HEADER.length() * 2 ? line.length() + " characters" : line;
    }

    @Override
    protected @Nullable Entrant computeNext() {
        try {
            String line = line();
            return line == null ? end() : EntrantLine.read(place(), line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Entrant end() {
        String sha256 = bytes.hash().toString();
        locked.filter(l -> !l.sha256().equals(sha256)).ifPresent(l -> {
            throw new IllegalArgumentException(
                    file.getFileName() + ": must have the hash " + l.sha256() + " of the lock, was " + sha256);
        });
        return endOfData();
    }

    private @Nullable String line() throws IOException {
        number++;
        return reader.readLine();
    }

    private String place() {
        return file.getFileName() + ", line " + number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
