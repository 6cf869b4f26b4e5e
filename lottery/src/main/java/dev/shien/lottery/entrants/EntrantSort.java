package dev.shien.lottery.entrants;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterators;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import com.google.common.io.Closer;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes an entrant file out of entrants in any order. A file appears as a whole or not at all; what is written in between
 * lies in a folder beside it, which is removed at the end.
 */
public final class EntrantSort {

    static final String HEADER = "{\"format\":\"" + EntrantFile.FORMAT + "\"}";

    /** How many entrants are sorted in memory at a time: about 150 MB of them. */
    public static final int IN_MEMORY = 500_000;

    private final Path file;
    private final int inMemory;
    private final Map<String, Integer> demand = new TreeMap<>();
    private boolean weighted;

    private EntrantSort(Path file, int inMemory) {
        this.file = file;
        this.inMemory = inMemory;
    }

    /**
     * Writes the file.
     *
     * @param file where it is to be; a lock may name what is there already, so that it is refused
     * @param waitlist {@link EntrantFile#waitlist()}
     * @return what a lock holds of the file
     * @throws IllegalArgumentException if there is such a file, an entrant is given twice, has a party or an owner, or
     *     there is none
     * @throws UncheckedIOException if the file or what lies beside it cannot be written
     */
    public static EntrantFile write(Iterator<Entrant> entrants, Path file, int waitlist) {
        return write(entrants, file, waitlist, IN_MEMORY);
    }

    /** As the other, but so many are sorted in memory at a time, at least 1; each time leaves a file, and all are open at the end. */
    public static EntrantFile write(Iterator<Entrant> entrants, Path file, int waitlist, int inMemory) {
        if (inMemory < 1) {
            throw new IllegalArgumentException("Entrants sorted in memory must be at least 1, was " + inMemory);
        }
        if (waitlist < 0) {
            throw new IllegalArgumentException("Waitlist must be at least 0, was " + waitlist);
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException(
                    "Entrant file must be new, was there already: " + file + ". Maybe a published lock names it?");
        }
        try {
            return new EntrantSort(file.toAbsolutePath(), inMemory).write(entrants, waitlist);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EntrantFile write(Iterator<Entrant> entrants, int waitlist) throws IOException {
        try (SortFolder folder = SortFolder.beside(file)) {
            List<Path> runs = new ArrayList<>();
            while (entrants.hasNext()) {
                Path run = folder.file("run-" + runs.size());
                write(run, entrants);
                runs.add(run);
            }
            Path merged = folder.file("merged");
            String sha256 = merge(runs, merged);
            EntrantFile result = new EntrantFile(ImmutableSortedMap.copyOf(demand), weighted, sha256, waitlist);
            // Looks once more: asked to be atomic, it would replace a file that came to be meanwhile without a word.
            Files.move(merged, file);
            return result;
        }
    }

    private void write(Path run, Iterator<Entrant> entrants) throws IOException {
        List<Entrant> some = new ArrayList<>();
        while (entrants.hasNext() && some.size() < inMemory) {
            some.add(checked(entrants.next()));
        }
        some.sort(Comparator.comparing(Entrant::receipt));
        try (Writer writer = Files.newBufferedWriter(run)) {
            write(HEADER, writer);
            for (Entrant entrant : some) {
                write(EntrantLine.write(entrant), writer);
            }
        }
    }

    private Entrant checked(Entrant entrant) {
        if (entrant.party().isPresent() || entrant.owner().isPresent()) {
            throw new IllegalArgumentException(
                    "Entrant '" + entrant.receipt() + "' of a file must have neither party nor owner");
        }
        demand.merge(entrant.quota(), 1, Integer::sum);
        weighted |= entrant.weight() != 1;
        return entrant;
    }

    private String merge(List<Path> runs, Path merged) throws IOException {
        HashingOutputStream hashing = new HashingOutputStream(Hashing.sha256(), Files.newOutputStream(merged));
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(hashing, StandardCharsets.UTF_8), 1 << 16);
                Closer readers = Closer.create()) {
            List<EntrantReader> sorted = new ArrayList<>();
            runs.forEach(r -> sorted.add(readers.register(EntrantReader.open(r, demand.keySet(), Optional.empty()))));
            writeAll(Iterators.mergeSorted(sorted, Comparator.comparing(Entrant::receipt)), writer);
        }
        return hashing.hash().toString();
    }

    private static void writeAll(Iterator<Entrant> sorted, Writer writer) throws IOException {
        write(HEADER, writer);
        String before = "";
        while (sorted.hasNext()) {
            Entrant next = sorted.next();
            if (next.receipt().equals(before)) {
                throw new IllegalArgumentException("Entrant '" + before + "' is entered twice");
            }
            before = next.receipt();
            write(EntrantLine.write(next), writer);
        }
    }

    private static void write(String line, Writer writer) throws IOException {
        writer.write(line);
        writer.write('\n');
    }
}
