package dev.shien.examples;

import dev.shien.examples.command.Conversions;
import dev.shien.examples.command.DiffCommand;
import dev.shien.examples.command.DrawCommand;
import dev.shien.examples.command.DueCommand;
import dev.shien.examples.command.ExitCode;
import dev.shien.examples.command.Failures;
import dev.shien.examples.command.GroupCommand;
import dev.shien.examples.command.LintCommand;
import dev.shien.examples.command.RunCommand;
import dev.shien.examples.command.ScreenCommand;
import dev.shien.examples.command.SelectCommand;
import dev.shien.examples.command.TimetableCommand;
import dev.shien.examples.command.VerifyCommand;
import dev.shien.examples.command.VisitsCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** The command line. Everything it writes is UTF-8, whatever the machine's default. */
@Command(
        name = "shien",
        header =
                "Runs public support programmes: who may take part, who is drawn, when, with whom, and what is reported.",
        description = {
            "",
            "Results go to standard output, one compact JSON document a line; progress and notes go to standard error."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the work is done",
            "1:the work is done, with a negative finding",
            "2:bad input, with a message on standard error",
            "3:a failure of Shien itself"
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            ScreenCommand.class,
            LintCommand.class,
            DiffCommand.class,
            DrawCommand.class,
            VerifyCommand.class,
            SelectCommand.class,
            GroupCommand.class,
            TimetableCommand.class,
            VisitsCommand.class,
            DueCommand.class
        })
public final class Shien {

    /** Makes the command that holds the others. */
    public Shien() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandLine line = commandLine().setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
        int code = line.execute(arguments);
        if (line.getOut().checkError()) {
            line.getErr().println("shien: the results could not be written to standard output");
            code = ExitCode.FAILURE;
        }
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The command line, writing to standard output and standard error until told otherwise. */
    public static CommandLine commandLine() {
        Failures failures = new Failures();
        CommandLine line = new CommandLine(new Shien());
        explained(line);
        line.getSubcommands().values().forEach(Shien::explained);
        return line.registerConverter(LocalDate.class, Conversions::day)
                .registerConverter(LocalDateTime.class, Conversions::moment)
                .registerConverter(int.class, Conversions::whole)
                .registerConverter(Integer.class, Conversions::whole)
                .registerConverter(long.class, Conversions::large)
                .setExecutionStrategy(failures)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setUsageHelpAutoWidth(false);
    }

    private static void explained(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("explains the command")
                        .build());
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
