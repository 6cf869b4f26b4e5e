package dev.shien.examples.command;

import com.google.common.base.Throwables;
import dev.shien.domain.journal.JournalException;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Problem;
import dev.shien.examples.input.BadInput;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Turns what was thrown into a message on standard error and an exit code. */
public final class Failures implements IExecutionStrategy, IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final int MOST_PROBLEMS = 50;

    /** Makes a handler. */
    public Failures() {}

    /** Carries a command out; too little memory is nothing that the user could not do something about. */
    @Override
    public int execute(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (OutOfMemoryError e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), "Out of memory", tooLarge(e));
        }
    }

    private static BadInput tooLarge(OutOfMemoryError e) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return new BadInput(
                "what was handed in is too large for the " + megabytes
                        + " MiB of memory that Java may use. Give it more by java -Xmx4g -jar shien.jar",
                e);
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (thrown instanceof InvalidDocument invalid) {
            print(invalid, err);
            return ExitCode.BAD_INPUT;
        }
        if (thrown instanceof BadInput || thrown instanceof JournalException) {
            err.println("shien: " + thrown.getMessage());
            return ExitCode.BAD_INPUT;
        }
        err.println("shien: a failure of Shien itself; please report it with these lines, which tell no data");
        Throwables.getCausalChain(thrown).forEach(cause -> print(cause, err));
        return ExitCode.FAILURE;
    }

    /** Where it came from, without its message, which may hold personal data. */
    private static void print(Throwable cause, PrintWriter err) {
        err.println(cause.getClass().getName());
        for (StackTraceElement frame : cause.getStackTrace()) {
            err.println("\tat " + frame);
        }
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
