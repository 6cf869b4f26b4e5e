package dev.shien.lottery.entrants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntrantReaderTest {

    private static final String HEADER = EntrantSort.HEADER + "\n";
    private static final String LINE = "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":1}";

    private static final ImmutableSet<String> QUOTAS = ImmutableSet.of("x", "A");

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotTheLocksIsRefusedAtTheEnd() throws IOException {
        EntrantFile locked =
                EntrantSort.write(ImmutableList.of(Entrant.of("a", "x")).iterator(), folder.resolve("locked"), 0);
        Path file = Files.writeString(folder.resolve("f"), HEADER + LINE.replace("\"a\"", "\"b\"") + "\n");

        try (EntrantReader reader = EntrantReader.open(file, locked)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableList.copyOf(reader))
                    .withMessageContaining("f: must have the hash " + locked.sha256() + " of the lock, was ");
        }
    }

    @Test
    void readerNamesTheLineThatIsNotCanonical() throws IOException {
        unreadable("", "f, line 1: must be {\"format\":\"shien/entrants/1\"}, was nothing");
        unreadable("{\"format\":\"shien/entrants/2\"}\n", "f, line 1: must be");
        unreadable(
                HEADER + "{\"receipt\":\"a\",\"quota\":\"x\",\"weight\":1}\n", "f, line 2: must be the canonical JSON");
        unreadable(HEADER + "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":1001}\n", "must be 1 to 1000, was 1001");
        unreadable(HEADER + "{\"quota\":\"x\",\"receipt\":\"a\"}\n", "f, line 2: ");
        unreadable(HEADER + "nonsense\n", "f, line 2");
        unreadable(HEADER + "\n", "f, line 2");
        unreadable(HEADER + "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":", "f, line 2");
        unreadable(HEADER + "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":\n", "f, line 2");
        unreadable(HEADER + "{\"quota\":\"A\",\"receipt\":\",\"weight\":1}\n", "f, line 2");
        unreadable(
                HEADER + "{\"quota\":\"x\",\"receipt\":\"か\u3099\",\"weight\":1}\n",
                "f, line 2: must be the canonical JSON");
    }

    @Test
    void oneLineFeedEndsALineAndNothingElse() throws IOException {
        unreadable(HEADER + LINE, "f, line 2: must end with a line feed, was cut off");
        unreadable(EntrantSort.HEADER, "f, line 1: must end with a line feed, was cut off");
        unreadable(HEADER + LINE + "\r\n", "f, line 2: must end with a line feed alone, had a carriage return");
        unreadable(HEADER + LINE + "\r" + LINE + "\n", "f, line 2: must end with a line feed alone");
        unreadable(EntrantSort.HEADER + "\r\n" + LINE + "\r\n", "f, line 1: must end with a line feed alone");
        unreadable(HEADER + LINE + "\r", "f, line 2: must end with a line feed alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"が", "\"", "\\", "ÿ", "a"})
    void theLongestNamesAreRead(String character) throws IOException {
        Entrant longest = Entrant.of(character.repeat(200), character.repeat(200), 1_000);
        EntrantFile written = EntrantSort.write(ImmutableList.of(longest).iterator(), folder.resolve("f"), 0);

        try (EntrantReader reader = EntrantReader.open(folder.resolve("f"), written)) {
            assertThat(reader).toIterable().containsExactly(longest);
        }
    }

    /** A stream without end would fill the memory. */
    @Test
    void aLineThatIsLongerThanAnyEntrantsIsRefused() throws IOException {
        unreadable(
                HEADER + LINE + "\n" + " ".repeat(1_240) + "\n",
                "f, line 3: must be at most 1239 bytes long, was longer");
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntrantReader.of("f", endless, QUOTAS, Optional.empty()))
                .withMessage("f, line 1: must be at most 1239 bytes long, was longer");
    }

    /** A byte that never is UTF-8, and characters of which the end is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00FF", "\u00E3\u0081", "\u00C3", "\u00ED\u00A0\u0080", "\u00C0\u00AF"})
    void bytesThatAreNoUtf8AreRefusedWithTheirLine(String latin1) throws IOException {
        String line = LINE.replace("\"a\"", "\"" + latin1 + "\"");
        byte[] content = (HEADER + LINE + "\n" + line + "\n").getBytes(StandardCharsets.ISO_8859_1);

        unreadable(content, "f, line 3: must be UTF-8, was not");
    }

    @Test
    void theCharacterThatStandsForWhatIsNoUtf8IsReadWhereItIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), HEADER + LINE.replace("\"a\"", "\"\uFFFD\"") + "\n");

        try (EntrantReader reader = EntrantReader.open(file, QUOTAS, Optional.empty())) {
            assertThat(reader).toIterable().containsExactly(Entrant.of("\uFFFD", "x"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}\n", "{}", "\u00FF\n"})
    void whatCannotBeOpenedIsClosed(String latin1) {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(latin1.getBytes(StandardCharsets.ISO_8859_1)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntrantReader.of("f", in, QUOTAS, Optional.empty()))
                .withMessageStartingWith("f, line 1: must ");
        assertThat(closed).isTrue();
    }

    /** Whatever of its file has been read when a line begins, it is read whole. */
    @Test
    void linesAreReadAcrossWhatIsReadAtATime() throws IOException {
        ImmutableList<Entrant> entrants = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        Entrant.of("%05d-".formatted(i) + "x".repeat(i % 190), i % 3 == 0 ? "受付" : "q", 1 + i % 1_000))
                .collect(ImmutableList.toImmutableList());
        EntrantFile written = EntrantSort.write(entrants.iterator(), folder.resolve("f"), 0);

        try (EntrantReader reader = EntrantReader.open(folder.resolve("f"), written)) {
            assertThat(reader).toIterable().containsExactlyElementsOf(entrants);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "q, r, 1",
        "a b, ~! , 10",
        "'  x', '#[]', 99",
        "q, 'r,{}:', 123",
        "q, r, 999",
        "q, r, 1000",
        "q, ¡, 1",
        "受, 付, 7",
        "a\"b, r, 1",
        "q, a\\b, 1"
    })
    void whatIsWrittenIsRead(String quota, String receipt, int weight) throws IOException {
        Entrant entrant = Entrant.of(receipt, quota, weight);
        EntrantFile written = EntrantSort.write(ImmutableList.of(entrant).iterator(), folder.resolve("f"), 0);

        try (EntrantReader reader = EntrantReader.open(folder.resolve("f"), written)) {
            assertThat(reader).toIterable().containsExactly(entrant);
        }
    }

    /** At all distances from where the buffer has to be filled again. */
    @Test
    void theLongestLinesAreReadWhereverTheyBegin() throws IOException {
        String longest =
                "{\"quota\":\"%s\",\"receipt\":\"%s\",\"weight\":1000}".formatted("が".repeat(200), "が".repeat(200));
        for (int before = 0; before <= EntrantLines.LONGEST; before++) {
            String content = "x".repeat(before) + "\n" + (longest + "\n").repeat(60);
            EntrantLines lines =
                    new EntrantLines("f", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            assertThat(lines.next()).isTrue();
            assertThat(lines.text()).hasSize(before);
            for (int i = 0; i < 60; i++) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.text()).isEqualTo(longest);
            }
            assertThat(lines.next()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"x, true", "受付, true", "'', false", "y, false", "受, false", "a\"b, false", "a\\b, false"})
    void linesOfExpectedQuotasAreReadWithoutAParser(String quota, boolean plain) throws IOException {
        ImmutableSet<String> expected = ImmutableSet.of("x", "受付", "a\"b", "a\\b");
        String line = "{\"quota\":\"%s\",\"receipt\":\"a\",\"weight\":7}\n".formatted(quota);
        EntrantLines lines = new EntrantLines("f", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        lines.next();

        assertThat(new PlainLine(expected).read(lines))
                .isEqualTo(plain ? Optional.of(Entrant.of("a", quota, 7)) : Optional.empty());
        assertThat(lines.next()).isEqualTo(!plain);
    }

    /** None of these is what an entrant's line is, though most are nearly. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":01}",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":0}",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":-1}",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":}",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":1:}",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":1/}",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":1.0}",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":1001}",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":10000}",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":4294967297}",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":1} ",
                "{\"quota\":\"x\",\"receipt\":\"a\",\"weight\":1}}",
                "{\"quota\":\"\",\"receipt\":\"a\",\"weight\":1}",
                "{\"quota\":\" \",\"receipt\":\"a\",\"weight\":1}",
                "{\"quota\":\"x\",\"receipt\":\"\t\",\"weight\":1}",
                "{\"quota\":\"x\",\"receipt\":\"\u007f\",\"weight\":1}"
            })
    void aLineThatIsNoEntrantsIsRefused(String line) throws IOException {
        unreadable(HEADER + line + "\n" + LINE + "\n", "f, line 2: ");
    }

    @Test
    void aNameOfMoreThan200CharactersIsRefused() throws IOException {
        unreadable(HEADER + LINE.replace("a\"", "a".repeat(201) + "\"") + "\n", "f, line 2: ");
    }

    private void unreadable(String content, String message) throws IOException {
        unreadable(content.getBytes(StandardCharsets.UTF_8), message);
    }

    private void unreadable(byte[] content, String message) throws IOException {
        Path file = Files.write(folder.resolve("f"), content);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    try (EntrantReader reader = EntrantReader.open(file, QUOTAS, Optional.empty())) {
                        ImmutableList.copyOf(reader);
                    }
                })
                .withMessageContaining(message);
    }
}
