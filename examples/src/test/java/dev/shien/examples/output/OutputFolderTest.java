package dev.shien.examples.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.examples.input.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path home;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private Path write(String text) {
        return OutputFolder.at(home.resolve("out")).replace(folder -> {
            Files.createDirectories(folder.resolve("deep"));
            Files.writeString(folder.resolve("deep/a.txt"), text);
        });
    }

    @Test
    void writesAFolderWithTheDigestsOfItsFiles() throws IOException {
        Path out = write("abc");
        assertThat(names(home)).containsExactly("out");
        assertThat(out.resolve(OutputFolder.SUMS))
                .hasContent("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  deep/a.txt\n");
    }

    @Test
    void replacesItsOwnEarlierFolder() throws IOException {
        write("abc");
        assertThat(write("xyz").resolve("deep/a.txt")).hasContent("xyz");
        assertThat(names(home)).containsExactly("out");
    }

    @Test
    void keepsTheEarlierFolderWhenWritingFails() throws IOException {
        write("abc");
        assertThatThrownBy(() -> OutputFolder.at(home.resolve("out")).replace(folder -> {
                    Files.writeString(folder.resolve("half.txt"), "half");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("disk full");
        assertThat(home.resolve("out/deep/a.txt")).hasContent("abc");
        assertThat(home.resolve("out/half.txt")).doesNotExist();
    }

    @Test
    void recoversFromARunThatWasKilled() throws IOException {
        write("abc");
        Files.move(home.resolve("out"), home.resolve("out.previous"));
        Files.createDirectories(home.resolve("out.partial"));
        Files.writeString(home.resolve("out.partial/half.txt"), "half");
        assertThat(write("xyz").resolve("half.txt")).doesNotExist();
        assertThat(names(home)).containsExactly("out");
    }

    @Test
    void isWrittenByOneRunAtATime() throws IOException {
        OutputFolder second = OutputFolder.at(home.resolve("out"));
        OutputFolder.at(home.resolve("out")).replace(folder -> {
            Files.writeString(folder.resolve("a.txt"), "first");
            assertThatThrownBy(() -> second.replace(late -> Files.writeString(late.resolve("a.txt"), "second")))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("out.lock: is locked by another run");
        });
        assertThat(home.resolve("out/a.txt")).hasContent("first");
        assertThat(names(home)).containsExactly("out");
    }

    @Test
    void takesOverTheLockOfARunThatWasKilled() throws IOException {
        Files.writeString(home.resolve("out.lock"), "4711 and more");
        write("abc");
        assertThat(names(home)).containsExactly("out");
    }

    @Test
    void refusesAFolderThatIsNotItsOwn() throws IOException {
        Files.createDirectories(home.resolve("out"));
        Files.writeString(home.resolve("out/thesis.txt"), "years of work");
        assertThatThrownBy(() -> OutputFolder.at(home.resolve("out")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("other things in it");
        assertThatThrownBy(() -> OutputFolder.at(home.resolve("out/thesis.txt")))
                .hasMessageContaining("is not a folder");
    }
}
