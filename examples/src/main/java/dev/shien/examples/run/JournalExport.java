package dev.shien.examples.run;

import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.Recorded;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** The chain of a journal as lines of JSON: each entry as stored, and its hash. Private parts stay in the database. */
final class JournalExport {

    private JournalExport() {}

    static void write(Path file, Journal journal, String programme) throws IOException {
        Files.createDirectories(file.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (Iterator<Recorded> entries = journal.read(programme, 0).iterator(); entries.hasNext(); ) {
                Recorded entry = entries.next();
                out.write("{\"entry\":" + entry.bytes().utf8() + ",\"hash\":\"" + entry.hash() + "\"}\n");
            }
        }
    }
}
