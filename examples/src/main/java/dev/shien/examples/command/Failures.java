package dev.shien.examples.command;

import com.google.common.base.Throwables;
import dev.shien.domain.journal.JournalException;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Problem;
import dev.shien.examples.input.BadInput;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what was thrown into a message on standard error and an exit code. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final int MOST_PROBLEMS = 50;

    /** Makes a handler. */
    public Failures() {}

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (thrown instanceof InvalidDocument invalid) {
            print(invalid, err);
            return ExitCode.BAD_INPUT;
        }
        if (thrown instanceof BadInput
                || thrown instanceof IllegalArgumentException
                || thrown instanceof JournalException
                || thrown instanceof UncheckedIOException) {
            err.println("shien: " + thrown.getMessage());
            return ExitCode.BAD_INPUT;
        }
        err.println("shien: this should not have happened; please report it with these lines");
        err.println(Throwables.getStackTraceAsString(thrown));
        return ExitCode.FAILURE;
    }

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) {
        CommandLine command = thrown.getCommandLine();
        command.getErr().println("shien: " + thrown.getMessage());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT;
    }

    private static void print(InvalidDocument invalid, PrintWriter err) {
        for (Problem problem : invalid.problems()
                .subList(0, Math.min(MOST_PROBLEMS, invalid.problems().size()))) {
            err.println("shien: " + problem);
        }
        int more = invalid.problems().size() - MOST_PROBLEMS;
        if (more > 0) {
            err.println("shien: and " + more + " more");
        }
    }
}
