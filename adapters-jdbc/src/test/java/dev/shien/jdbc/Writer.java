package dev.shien.jdbc;

import static dev.shien.jdbc.Notes.PROGRAMME;
import static dev.shien.jdbc.Notes.append;
import static dev.shien.jdbc.Notes.note;
import static dev.shien.jdbc.Notes.secret;

import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.AppendResult.Conflict;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Idempotency;
import dev.shien.domain.journal.OutboxMessage;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that appends under load until it is killed. Each command has two entries, a private part, a key and a
 * message; once it is acknowledged, and not before, its key goes into a file.
 */
final class Writer {

    private static final int THREADS = 4;

    private Writer() {}

    /** Arguments: the database file, the file for acknowledged keys, the number of the first command of each thread. */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        H2File database = new H2File(Path.of(args[0]));
        Connection open = database.dataSource().getConnection();
        JdbcJournal journal = database.open();
        FileOutputStream acknowledged = new FileOutputStream(args[1], true);
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String prefix = "t" + thread + "/";
            threads.add(new Thread(() -> run(journal, acknowledged, prefix, Integer.parseInt(args[2]))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        // Until here, since H2 closes the database with the last connection, even with one that nobody can reach.
        open.close();
    }

    private static void run(JdbcJournal journal, FileOutputStream acknowledged, String prefix, int first) {
        for (int n = first; ; n++) {
            String key = prefix + n;
            while (send(journal, key) instanceof Conflict) {
                Thread.onSpinWait();
            }
            try {
                acknowledged.write((key + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static AppendResult send(JdbcJournal journal, String key) {
        long last = journal.head(PROGRAMME).sequence();
        return journal.append(append(last, note(key), secret(key, "s/" + key, "personal"))
                .idempotency(new Idempotency(key, Bytes.ofUtf8(key)))
                .addMessage(new OutboxMessage("mail", Bytes.ofUtf8(key)))
                .build());
    }
}
