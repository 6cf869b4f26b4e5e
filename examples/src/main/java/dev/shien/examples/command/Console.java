package dev.shien.examples.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.CanonicalJson;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Results go to standard output, one compact JSON document a line; everything else goes to standard error. */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;

    private Console(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    static Console of(CommandSpec spec) {
        return new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    void result(JsonNode document) {
        out.println(CanonicalJson.string(document));
    }

    void line(Object result) {
        out.println(result);
    }

    void note(String note) {
        err.println("Note: " + note);
    }

    void say(String line) {
        err.println(line);
    }
}
