package dev.shien.examples.command;

import dev.shien.examples.Shien;
import java.io.PrintWriter;
import java.io.StringWriter;

/** The command line as a black box: arguments in; exit code, standard output and standard error out. */
public record Cli(int code, String out, String err) {

    /** Runs the command line. */
    public static Cli run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Shien.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Cli(code, out.toString(), err.toString());
    }
}
