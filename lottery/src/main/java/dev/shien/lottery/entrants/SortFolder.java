package dev.shien.lottery.entrants;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder beside a file for what is written on the way to it; closing removes it with all that was named. */
final class SortFolder implements Closeable {

    private final Path folder;
    private final List<Path> named = new ArrayList<>();

    private SortFolder(Path folder) {
        this.folder = folder;
    }

    static SortFolder beside(Path file) throws IOException {
        return new SortFolder(Files.createTempDirectory(file.getParent(), "entrants-"));
    }

    /** A file that may be written there. */
    Path file(String name) {
        Path file = folder.resolve(name);
        named.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        for (Path file : named) {
            Files.deleteIfExists(file);
        }
        Files.delete(folder);
    }
}
