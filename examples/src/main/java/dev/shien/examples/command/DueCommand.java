package dev.shien.examples.command;

import static dev.shien.domain.calendar.BusinessCalendar.YEARS;

import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.DueDate;
import dev.shien.domain.calendar.Holidays;
import dev.shien.examples.input.BadInput;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shien due}: when something falls due. */
@Command(
        name = "due",
        description = {
            "Prints the day on which a period of business days ends, as an ISO date.",
            "",
            "The first day is not counted. Saturdays, Sundays, the national holidays of Japan and 12/29 to 1/3 are no "
                    + "business days. Past the end of the official table the holidays are worked out from the statute; "
                    + "a note on standard error then says that the date is provisional."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class DueCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "the day before the first that counts")
    private LocalDate from;

    @Option(
            names = "--business-days",
            required = true,
            paramLabel = "N",
            description = "how many business days, from 1")
    private int days;

    /** Made by the command line. */
    public DueCommand() {}

    @Override
    public Integer call() {
        if (days < 1) {
            throw new BadInput("--business-days: was " + days + ", expected at least 1");
        }
        if (!YEARS.contains(from.getYear())) {
            throw new BadInput("--from: was " + from + ", expected a day from " + YEARS.lowerEndpoint() + " to "
                    + YEARS.upperEndpoint());
        }
        DueDate due = due();
        Console console = Console.of(spec);
        console.line(due.date());
        if (due.provisional()) {
            console.note("provisional, because the holidays of a year in this period are worked out from the statute "
                    + "and not yet official");
        }
        return ExitCode.OK;
    }

    private DueDate due() {
        try {
            return BusinessCalendar.government().dueDate(from, days);
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "--business-days: was " + days + ", expected so few that the period ends by " + Holidays.LAST_YEAR
                            + ", the last year whose holidays are known",
                    e);
        }
    }
}
