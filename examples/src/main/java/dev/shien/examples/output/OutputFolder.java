package dev.shien.examples.output;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.shien.examples.input.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of results. It is filled beside its place and renamed at the end, so that whoever looks finds the old results
 * or the new ones, and never half of either. {@value #SUMS} names every file with its SHA-256; a folder without it is
 * not ours and is never replaced.
 */
public final class OutputFolder {

    /** The list of the files with their digests, in the format of {@code sha256sum}. */
    public static final String SUMS = "SHA256SUMS";

    private final Path place;
    private final Path partial;
    private final Path previous;
    private final Path lock;

    private OutputFolder(Path place) {
        this.place = place;
        this.partial = place.resolveSibling(place.getFileName() + ".partial");
        this.previous = place.resolveSibling(place.getFileName() + ".previous");
        this.lock = place.resolveSibling(place.getFileName() + ".lock");
    }

    /**
     * The folder at a place.
     *
     * @throws BadInput if there is something that is not a folder of ours
     */
    public static OutputFolder at(Path path) {
        Path place = path.toAbsolutePath().normalize();
        if (place.getFileName() == null) {
            throw new BadInput(path + ": expected a folder that can be replaced");
        }
        OutputFolder folder = new OutputFolder(place);
        folder.requireOurs();
        return folder;
    }

    /** Fills a folder. */
    @FunctionalInterface
    public interface Filler {
        /** Writes files into an empty folder. */
        void fill(Path folder) throws IOException;
    }

    /**
     * Fills the folder anew. What was there stays until everything is written.
     *
     * @return where the results are
     * @throws BadInput if nothing can be written there, or another run is writing there
     */
    public Path replace(Filler filler) {
        try {
            Files.createDirectories(place.resolveSibling(""));
            WriteLock held = WriteLock.on(lock);
            try {
                recover();
                Files.createDirectories(partial);
                filler.fill(partial);
                writeSums();
                swap();
            } finally {
                held.release();
            }
            return place;
        } catch (IOException e) {
            throw BadInput.unwritable(place, e);
        }
    }

    /** Clears away what a killed run has left; a run that was killed between two renames had finished its work. */
    private void recover() throws IOException {
        delete(partial);
        if (Files.exists(previous) && !Files.exists(place)) {
            Files.move(previous, place);
        }
        delete(previous);
    }

    private void swap() throws IOException {
        if (Files.exists(place)) {
            Files.move(place, previous);
        }
        Files.move(partial, place);
        delete(previous);
    }

    private void writeSums() throws IOException {
        ImmutableSortedMap.Builder<String, String> sums = ImmutableSortedMap.naturalOrder();
        for (Path file : files(partial)) {
            String name = partial.relativize(file).toString().replace('\\', '/');
            sums.put(name, MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString());
        }
        StringBuilder text = new StringBuilder();
        sums.buildOrThrow()
                .forEach((name, sum) ->
                        text.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(partial.resolve(SUMS), text, StandardCharsets.UTF_8);
    }

    private void requireOurs() {
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new BadInput(place + ": is not a folder");
        }
        try {
            if (Files.exists(place) && !Files.exists(place.resolve(SUMS)) && !isEmpty()) {
                throw new BadInput(place + ": is a folder with other things in it; expected an empty one, or one that "
                        + "Shien has written");
            }
        } catch (IOException e) {
            throw BadInput.unreadable(place, e);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.findAny().isEmpty();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
