package dev.shien.lottery.entrants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
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
        EntrantFile large = EntrantSort.write(entrants.reverse().iterator(), file, 3);

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
    void aFileThatIsNotTheLocksIsRefusedAtTheEnd() throws IOException {
        Path file = folder.resolve("f");
        EntrantFile locked = EntrantSort.write(
                ImmutableList.of(Entrant.of("a", "x"), Entrant.of("b", "x")).iterator(), file, 0);
        EntrantSort.write(
                ImmutableList.of(Entrant.of("a", "x"), Entrant.of("c", "x")).iterator(), file, 0);
        try (EntrantReader reader = EntrantReader.open(file, locked)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableList.copyOf(reader))
                    .withMessageContaining("f: must have the hash " + locked.sha256() + " of the lock, was ");
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
    void readerNamesTheLineThatIsNotCanonical() throws IOException {
        unreadable("", "f, line 1: must be {\"format\":\"shien/entrants/1\"}, was nothing");
        unreadable("{\"format\":\"shien/entrants/2\"}\n", "f, line 1: must be");
        String header = EntrantSort.HEADER + "\n";
        unreadable(
                header + "{\"receipt\":\"a\",\"quota\":\"x\",\"weight\":1}\n", "f, line 2: must be the canonical JSON");
        unreadable(header + "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":1001}\n", "must be 1 to 1000, was 1001");
        unreadable(header + "{\"quota\":\"x\",\"receipt\":\"a\"}\n", "f, line 2: ");
        unreadable(header + "nonsense\n", "f, line 2");
        unreadable(header + "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":", "f, line 2");
        unreadable(header + "{\"quota\":\"A\",\"receipt\":\",\"weight\":1}\n", "f, line 2");
        unreadable(
                header + "{\"quota\":\"x\",\"receipt\":\"か\u3099\",\"weight\":1}\n",
                "f, line 2: must be the canonical JSON");
    }

    private void unreadable(String content, String message) throws IOException {
        Path file = folder.resolve("f");
        Files.writeString(file, content);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    try (EntrantReader reader = EntrantReader.open(file, Optional.empty())) {
                        ImmutableList.copyOf(reader);
                    }
                })
                .withMessageContaining(message);
    }
}
