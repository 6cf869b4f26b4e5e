package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueCommandTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-28, 3, 2024-07-03", // R30
        "2024-07-12, 1, 2024-07-16", // the weekend and the Day of the Sea
        "2024-12-27, 1, 2025-01-06", // the year-end and the weekend after it
        "2026-09-18, 1, 2026-09-24", // the holiday between two holidays
        "2019-04-26, 1, 2019-05-07" // ten days in a row
    })
    void printsTheDayOnWhichAPeriodEnds(String from, String days, String due) {
        Cli cli = Cli.run("due", "--from", from, "--business-days", days);
        assertThat(cli).isEqualTo(new Cli(0, due + System.lineSeparator(), ""));
    }

    @Test
    void saysThatADatePastTheOfficialTableIsProvisional() {
        Cli cli = Cli.run("due", "--from", "2031-04-28", "--business-days", "1");
        assertThat(cli.code()).isZero();
        assertThat(cli.out().strip()).isEqualTo("2031-04-30");
        assertThat(cli.err()).contains("provisional");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-02-30 | 1           | '--from': expected a date such as 2024-06-28, was '2024-02-30'
            2024-06-28 | 0           | --business-days: was 0, expected at least 1
            2024-06-28 | -3          | --business-days: was -3, expected at least 1
            2024-06-28 | 1000000     | --business-days: was 1000000, expected so few that the period ends by 2150, the last year whose holidays
            0001-01-01 | 1           | --from: was 0001-01-01, expected a day from 1955 to 2149
            9999-12-31 | 1           | --from: was 9999-12-31, expected a day from 1955 to 2149
            2024-06-28 | 99999999999 | '--business-days': expected a whole number such as 3, was '99999999999'
            2024-06-28 | x           | '--business-days': expected a whole number such as 3, was 'x'
            """)
    void refusesNonsense(String from, String days, String message) {
        Cli cli = Cli.run("due", "--from", from, "--business-days", days);
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains(message).doesNotContain("\tat ", "java.");
    }
}
