package dev.shien.benchmarks.visit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitProblemReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a made-up problem of visits as the document that {@code shien visits} reads, in canonical JSON. */
public final class WriteCase {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private WriteCase() {}

    /**
     * Writes a problem, after the proof that it says what was made up and that all its visits can be placed.
     *
     * @param args the name of the problem, {@code year} or {@code ministry}, and the file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        VisitCase made = VisitCases.named(args[0]);
        ObjectNode document = CaseDocument.of(made.problem());
        VisitProblem read = VisitProblemReader.read(args[0], document);
        if (!read.equals(made.problem())) {
            throw new IllegalStateException("The document of " + args[0] + " says something else than the problem");
        }
        CaseCheck.check(made, OUT);
        Files.write(Path.of(args[1]), CanonicalJson.bytes(document));
    }
}
