package dev.shien.jdbc;

import static dev.shien.jdbc.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult.Appended;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What H2 saves while another transaction commits does not survive a killed process as a whole. */
class OneWriterTest {

    private static final int WRITERS = 4;
    private static final int APPENDS = 25;

    @TempDir
    private Path folder;

    @Test
    void journalsOfOneProcessWriteOneAfterTheOther() throws Exception {
        H2File database = new H2File(folder.resolve("journal"));
        database.install();
        Counting counting = new Counting(database.dataSource());
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> writers = new ArrayList<>();
        try (Connection open = database.dataSource().getConnection()) {
            assertThat(open.isClosed()).isFalse();
            List<JdbcJournal> journals = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                journals.add(JdbcJournal.open(counting, TestDatabase.SALTS));
            }
            for (JdbcJournal journal : journals) {
                String programme = "programme-" + writers.size();
                writers.add(threads.submit(() -> write(journal, programme)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(counting.most).hasValue(1);
    }

    private static void write(JdbcJournal journal, String programme) {
        for (int n = 0; n < APPENDS; n++) {
            Append append = Append.builder()
                    .programme(programme)
                    .expectedSequence(n)
                    .recordedAt(Instant.EPOCH)
                    .actor("secretariat/1")
                    .addEntries(note("note"))
                    .build();
            assertThat(journal.append(append)).isInstanceOf(Appended.class);
        }
    }

    /** Counts how many connections are out at the same time. */
    private static final class Counting extends OnlyConnections {

        private final DataSource real;
        private final AtomicInteger out = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        Counting(DataSource real) {
            this.real = real;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = real.getConnection();
            most.accumulateAndGet(out.incrementAndGet(), Math::max);
            return (Connection) Proxy.newProxyInstance(
                    Counting.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            out.decrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
