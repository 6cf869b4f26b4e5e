package dev.shien.jdbc;

import static dev.shien.jdbc.Notes.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.shien.domain.journal.Chain;
import dev.shien.domain.journal.JournalException;
import dev.shien.domain.journal.PendingMessage;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.journal.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed (SIGKILL) in the midst of appends, again and again: the chain verifies, no acknowledged append is
 * missing, none is there twice. {@code -Dshien.kills=N} sets how often; the profile {@code proof} does it 200 times.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("shien.kills", 3);

    /** After so many kills a new database is begun, so that the last check is not much longer than the first. */
    private static final int KILLS_A_DATABASE = 25;

    @TempDir
    private Path folder;

    @Test
    void aJournalSurvivesItsProcess() throws Exception {
        Random random = new Random(KILLS);
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = folder.resolve("journal" + kill / KILLS_A_DATABASE);
            H2File database = new H2File(place);
            Path acknowledged = folder.resolve(place.getFileName() + ".acknowledged");
            if (kill % KILLS_A_DATABASE == 0) {
                database.install();
                Files.createFile(acknowledged);
            }
            List<String> before = Files.readAllLines(acknowledged);
            // Every command of the last round that may have been under way is sent again.
            Process writer = start(place, acknowledged, Math.max(0, before.size() / 4 - 20));
            killAfter(writer, acknowledged, before.size() + 1 + random.nextInt(120));
            check(database, Files.readAllLines(acknowledged));
        }
    }

    @Test
    void aSecondProcessOnTheSameFileIsRefused() throws Exception {
        Path place = folder.resolve("shared");
        H2File database = new H2File(place);
        database.install();
        Path acknowledged = Files.createFile(folder.resolve("acknowledged"));
        Process writer = start(place, acknowledged, 0);
        try {
            await(writer, acknowledged, 1);
            assertThatThrownBy(database::open)
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("in use by another process");
        } finally {
            kill(writer);
        }
        check(database, Files.readAllLines(acknowledged));
    }

    private static void check(H2File database, List<String> acknowledged) throws SQLException {
        try (Connection open = database.dataSource().getConnection()) {
            assertThat(open.isClosed()).isFalse();
            JdbcJournal journal = database.open();
            Multiset<String> found = HashMultiset.create();
            journal.read(PROGRAMME, 0).map(KillTest::key).forEach(found::add);

            assertThat(Chain.verify(journal, PROGRAMME)).matches(Verification::intact);
            assertThat(found.elementSet()).containsAll(acknowledged);
            assertThat(found.entrySet()).allMatch(key -> key.getCount() == 2);
            assertThat(found.elementSet())
                    .allMatch(key -> journal.result(PROGRAMME, key).isPresent());
            assertThat(journal.outbox(PROGRAMME, Integer.MAX_VALUE))
                    .extracting(KillTest::key)
                    .containsExactlyInAnyOrderElementsOf(found.elementSet());
        }
    }

    private static String key(Recorded entry) {
        return entry.envelope().data().get("note").textValue();
    }

    private static String key(PendingMessage message) {
        return message.message().body().utf8();
    }

    private static void killAfter(Process writer, Path acknowledged, int lines) throws Exception {
        try {
            await(writer, acknowledged, lines);
        } finally {
            kill(writer);
        }
    }

    private static void kill(Process writer) throws InterruptedException {
        writer.destroyForcibly();
        assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(Process writer, Path acknowledged, int lines) throws Exception {
        while (Files.readAllLines(acknowledged).size() < lines) {
            assertThat(writer.isAlive())
                    .as(() -> "the writer died by itself in round with " + lines + " lines: " + log(acknowledged))
                    .isTrue();
            Thread.sleep(5);
        }
    }

    private static Process start(Path place, Path acknowledged, int first) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        Writer.class.getName(),
                        place.toString(),
                        acknowledged.toString(),
                        Integer.toString(first))
                .redirectErrorStream(true)
                .redirectOutput(logFile(acknowledged).toFile())
                .start();
    }

    private static Path logFile(Path acknowledged) {
        return acknowledged.resolveSibling("writer.log");
    }

    private static String log(Path acknowledged) {
        try {
            return Files.readString(logFile(acknowledged));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
