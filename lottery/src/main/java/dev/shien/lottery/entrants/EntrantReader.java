package dev.shien.lottery.entrants;

import com.google.common.collect.AbstractIterator;
import dev.shien.domain.selection.Entrant;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The entrants of an entrant file, one after another. Each line is checked for itself; that they are those of a lock is
 * what the hash of the file says. Not safe for use by several threads.
 */
public final class EntrantReader extends AbstractIterator<Entrant> implements Closeable {

    private final Path file;
    private final BufferedReader reader;
    private long number;

    private EntrantReader(Path file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * Opens an entrant file.
     *
     * @throws IllegalArgumentException if it does not begin as one
     * @throws UncheckedIOException if it cannot be read
     */
    public static EntrantReader open(Path file) {
        try {
            EntrantReader entrants = new EntrantReader(file, Files.newBufferedReader(file));
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
            return line == null ? endOfData() : EntrantLine.read(place(), line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
