package dev.shien.lottery.entrants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntrantSortTest {

    @TempDir
    private Path folder;

    @Test
    void fileIsSortedAndHashedWhateverFitsIntoMemory() throws IOException {
        ImmutableList<Entrant> entrants = ImmutableList.of(
                Entrant.of("b", "x"), Entrant.of("が", "\"quoted\"", 12), Entrant.of("a\\", "x"), Entrant.of("B", "y"));
        Path file = folder.resolve("f");

        EntrantFile small = EntrantSort.write(entrants.iterator(), file, 3, 1);
        String content = Files.readString(file);
        EntrantFile large = EntrantSort.write(entrants.reverse().iterator(), folder.resolve("g"), 3);

        assertThat(content).isEqualTo("""
                        {"format":"shien/entrants/1"}
                        {"quota":"y","receipt":"B","weight":1}
                        {"quota":"x","receipt":"a\\\\","weight":1}
                        {"quota":"x","receipt":"b","weight":1}
                        {"quota":"\\"quoted\\"","receipt":"が","weight":12}
                        """);
        assertThat(small).isEqualTo(large);
        assertThat(small.demand()).isEqualTo(ImmutableSortedMap.of("\"quoted\"", 1, "x", 2, "y", 1));
        assertThat(small.sha256())
                .isEqualTo(Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString());
        try (EntrantReader reader = EntrantReader.open(file, small)) {
            assertThat(ImmutableList.copyOf(reader)).containsExactlyInAnyOrderElementsOf(entrants);
        }
    }

    @Test
    void nothingIsLeftBehindWhenAnEntrantIsRefused() {
        Path file = folder.resolve("f");
        refused("Entrant 'a' is entered twice", file, Entrant.of("a", "x"), Entrant.of("b", "x"), Entrant.of("a", "y"));
        refused(
                "Entrant 'a' of a file must have neither",
                file,
                Entrant.of("a", "x").inParty("p"));
        refused(
                "Entrant 'a' of a file must have neither",
                file,
                Entrant.of("a", "x").ofOwner("o"));
        refused("at least one entrant, was 0", file);
        assertThat(folder).isEmptyDirectory();
    }

    private static void refused(String message, Path file, Entrant... entrants) {
        Iterator<Entrant> iterator = ImmutableList.copyOf(entrants).iterator();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntrantSort.write(iterator, file, 0, 2))
                .withMessageContaining(message);
    }

    @Test
    void whatCannotBeIsRefusedBeforeAnythingIsSorted() {
        refusedUnread("Entrants sorted in memory must be at least 1, was 0", folder.resolve("f"), 0, 0);
        refusedUnread("Waitlist must be at least 0, was -1", folder.resolve("f"), -1, 2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereIsNeverReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "an earlier lock's");

        refusedUnread("Entrant file must be new, was there already: " + file, file, 0, 2);
        assertThat(file).hasContent("an earlier lock's");
    }

    private static void refusedUnread(String message, Path file, int waitlist, int inMemory) {
        Iterator<Entrant> entrants = ImmutableList.of(Entrant.of("a", "x")).iterator();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntrantSort.write(entrants, file, waitlist, inMemory))
                .withMessageContaining(message);
        assertThat(entrants).hasNext();
    }

    @Test
    void aFileThatCameToBeMeanwhileIsNotReplaced() {
        Path file = folder.resolve("f");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> EntrantSort.write(
                        whileGiving(Entrant.of("a", "x"), () -> Files.writeString(file, "another's")), file, 0))
                .withCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("another's");
        assertThat(folder).isDirectoryNotContaining(f -> !f.equals(file));
    }

    /** A folder lies where the first run is to be written. */
    @Test
    void whatKeepsARunFromBeingWrittenIsNotHiddenByTheCleaning() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> EntrantSort.write(
                        whileGiving(
                                Entrant.of("a", "x"),
                                () -> Files.createDirectory(
                                        first(folder, "entrants-*").resolve("run-0"))),
                        folder.resolve("f"),
                        0))
                .havingCause()
                .isNotInstanceOf(DirectoryNotEmptyException.class)
                .withMessageContaining("run-0");
        assertThat(folder).isEmptyDirectory();
    }

    private static Path first(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, name)) {
            return found.iterator().next();
        }
    }

    /** The entrant alone; something happens when it is asked for. */
    private static Iterator<Entrant> whileGiving(Entrant entrant, Callable<Path> happening) {
        return Stream.of(entrant)
                .peek(e -> {
                    try {
                        happening.call();
                    } catch (Exception failure) {
                        throw new AssertionError(failure);
                    }
                })
                .iterator();
    }
}
