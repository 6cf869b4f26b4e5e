package dev.shien.examples.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file with one JSON object a line, in UTF-8; blank lines are passed over. It is read line by line, so it may be longer
 * than memory; a line has at most 1,048,576 characters.
 *
 * @param source where it is
 */
public record JsonLines(Source source) {

    /**
     * One line.
     *
     * @param number the line of the file, counted from 1
     * @param json what stands there
     */
    public record Line(long number, ObjectNode json) {}

    /**
     * Reads all lines.
     *
     * @param reader is given each line; what it refuses by {@link IllegalArgumentException} is a problem of the line
     * @throws InvalidDocument at the end, with the problems of the whole file, about a hundred at most
     * @throws BadInput if the file cannot be opened
     */
    public void forEach(Consumer<Line> reader) {
        Findings findings = new Findings(source.name(), Quoting.LITERAL);
        try (BufferedReader lines = new BufferedReader(
                new CheckedReader(source.name(), source.bytes().openStream(), StandardCharsets.UTF_8))) {
            long number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(number, line, reader, findings);
                number++;
            }
        } catch (CheckedReader.Unreadable e) {
            findings.problem(e.problem());
        } catch (IOException e) {
            throw source.unreadable(e);
        }
        findings.throwProblems();
    }

    private static void read(long number, String text, Consumer<Line> reader, Findings findings) {
        String place = "line " + number;
        try {
            if (!text.isBlank()) {
                JsonNode json = Json.parse(place, text);
                if (json instanceof ObjectNode object) {
                    reader.accept(new Line(number, object));
                } else {
                    findings.problem(place, json.toString(), "a JSON object");
                }
            }
        } catch (InvalidDocument e) {
            e.problems()
                    .forEach(problem -> findings.problem(place + within(problem), problem.value(), problem.expected()));
        } catch (IllegalArgumentException e) {
            refused(place, String.valueOf(e.getMessage()), findings);
        }
    }

    /** Where on the line: the parser takes it for a document of its own. */
    private static String within(Problem problem) {
        int comma = problem.path().indexOf(", column ");
        if (comma >= 0) {
            return problem.path().substring(comma);
        }
        return problem.path().equals("$") ? "" : ", " + problem.path();
    }

    private static void refused(String place, String message, Findings findings) {
        Optional<Expectation> said = Expectation.of(message);
        if (said.isPresent()) {
            String about = said.get().about().map(a -> ", " + a).orElse("");
            findings.problem(
                    place + about,
                    said.get().was(),
                    said.get().expected() + said.get().maybe());
        } else {
            findings.problem(place, "refused", message);
        }
    }
}
