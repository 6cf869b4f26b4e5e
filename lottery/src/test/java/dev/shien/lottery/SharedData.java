package dev.shien.lottery;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The facts and vectors from outside that lie beside the repository; tests that need them are skipped without. */
public final class SharedData {

    private SharedData() {}

    /** The JSON document of that name below {@code data/lottery}. */
    public static JsonNode json(String name) {
        try {
            return Json.mapper().readTree(Files.readAllBytes(path(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the text of that name below {@code data/lottery}. */
    public static List<String> lines(String name) {
        try {
            return Files.readAllLines(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String name) {
        Path path = Path.of(System.getProperty("shien.shared", "../../shared"), "data", "lottery", name);
        assumeTrue(Files.exists(path), () -> "Skipped: " + path.toAbsolutePath().normalize() + " is not there");
        return path;
    }
}
