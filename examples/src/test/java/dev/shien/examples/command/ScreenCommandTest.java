package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.Json;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenCommandTest {

    private static final String PROGRAMME = "tokubetsushien";

    @TempDir
    private Path folder;

    private Inputs inputs;

    @BeforeEach
    void here() {
        inputs = new Inputs(folder);
    }

    @Test
    void printsOneDecisionALineInTheOrderOfTheFile() {
        String forms = inputs.applications(Inputs.form("B-1"), Inputs.form("A-1"));

        Cli cli = Cli.run("screen", "--programme", PROGRAMME, "--applications", forms);

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out().lines()).hasSize(2);
        JsonNode first = Json.parse("first", cli.out().lines().findFirst().orElseThrow());
        assertThat(first.get("receipt").textValue()).isEqualTo("B-1");
        assertThat(first.get("verdict").textValue()).isEqualTo("UNDETERMINED");
        assertThat(first.get("on").textValue()).isEqualTo("2024-08-01");
        assertThat(first.at("/factsToAsk/settling")).isNotEmpty();
    }

    @Test
    void takesTheLimitsOfAnotherDay() {
        String forms = inputs.applications(Inputs.form("A-1", "2023-08-01 10:00", ""));

        Cli cli = Cli.run("screen", "--programme", PROGRAMME, "--applications", forms, "--on", "2024-09-01");

        assertThat(Json.parse("out", cli.out()).get("on").textValue()).isEqualTo("2024-09-01");
        refuses(
                "--on: was 2020-01-01, expected a day on which rule pack",
                "--applications",
                forms,
                "--on",
                "2020-01-01");
        refuses("'--on': expected a date such as", "--applications", forms, "--on", "2024-02-30");
    }

    @Test
    void refusesAReceiptNumberThatNoListOfEntrantsCanHold() {
        refuses(
                "line 2, 受付番号: was of the shape",
                "--applications",
                inputs.applications(Inputs.form("A-1").replaceFirst("A-1", "\"A\n1\"")));
    }

    @Test
    void decidesOnNothingUnlessItCanDecideOnEveryForm() {
        String forms = inputs.applications(Inputs.form("A-1"), Inputs.form("A-2", "2023-08-01 10:00", ""));
        refuses(
                forms
                        + ": line 3: was sent on 2023-08-01, expected a day on which rule pack tokyo-tokubetsushien-r6 applies",
                "--applications",
                forms);
    }

    @Test
    void readsFullWidthDigitsAndQuotedLineBreaksWithANote() {
        String form = Inputs.form("A-1").replace(",20,", ",２０,").replace("株式会社A-1", "\"株式会社\nA-1\"");
        String forms = inputs.applications(form, Inputs.form("A-2"));

        Cli cli = Cli.run("screen", "--programme", PROGRAMME, "--applications", forms);

        assertThat(cli.err().strip())
                .isEqualTo(
                        "Note: " + forms + ": 常時使用する従業員数: full-width characters read as half-width (NFKC) on line 2");
        assertThat(cli.out()).contains("\"value\":20");
    }

    @Test
    void doesNotQuotePersonalData() {
        String forms = inputs.applications(Inputs.form("A-1", "2024-08-01 10:00", "taro.yamada.example.jp"));
        assertThat(refuses("line 2, メールアドレス: was of the shape", "--applications", forms))
                .doesNotContain("yamada");
    }

    @Test
    void doesNotQuoteTheFirstApplicantOfAFileWithoutAHeader() {
        String forms = inputs.file("headless.csv", Inputs.form("A-1") + Inputs.form("A-2"));
        String err = refuses(
                forms + ": line 1: was without a known column, expected a line that heads the columns; known are 受付番号",
                "--applications",
                forms);
        assertThat(err.lines()).hasSize(1);
        // The name of the file's folder is made up anew each time, and may have any digits.
        assertThat(err.replace(forms, "")).doesNotContain("A-1", "新宿", "example.jp", "2024", "391");
    }

    @Test
    void quotesNoCellWhereTheColumnsAreShifted() {
        String row = "株式会社見本,A-1,2024-08-01 10:00,山田太郎,03-1234-5678,buero@example.jp,090-1111-2222,見本町1-1,鈴木花子,佐藤次郎\n";
        String forms = inputs.applications(row, row);
        assertThat(refuses("line 2, 法人形態: was of the shape 'xxxx', expected a legal form", "--applications", forms))
                .contains(
                        "line 2, 常時使用する従業員数: was of the shape '000-0000-0000', expected a headcount",
                        "line 2, 希望コース: was of the shape 'xxxx', expected a course of the programme",
                        "line 3, 受付番号: was of the shape 'xxxxxx', expected each number once")
                .doesNotContain("見本,", "株式会社見本", "山田", "1234", "buero", "1111", "見本町", "鈴木", "佐藤");
    }

    @Test
    void quotesAnUnknownHeaderByItsShape() {
        String more = inputs.file("more.csv", Inputs.HEAD.strip() + ",山田 03-1234\n");
        assertThat(refuses(
                        "line 1, column 11: was of the shape 'xx 00-0000', expected a known column",
                        "--applications",
                        more))
                .doesNotContain("山田", "1234");
    }

    @Test
    void refusesAFormOfAYearThatNobodyMeans() {
        String forms = inputs.applications(Inputs.form("A-1", "+999999999-12-31T23:59:59-18:00", ""));
        refuses(
                "line 2, 送信日時: was of the shape '+000000000-00-00x00:00:00-00:00', expected a year from 1955 to 2149",
                "--applications",
                forms);
    }

    @Test
    void refusesAProgrammeInAnotherEncodingWithTheLine() {
        String definition = inputs.file(
                "programme.json", Inputs.bundled("programme.json").getBytes(Charset.forName("windows-31j")));
        refuses("programme.json: line 4: was the byte", "--programme", definition);
        String utf16 =
                inputs.file("programme.json", Inputs.bundled("programme.json").getBytes(StandardCharsets.UTF_16));
        refuses("programme.json: line 1: was the byte FE, expected text in UTF-8", "--programme", utf16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "capacity": 40                           | "capacity": 39                  | $.capacity: was number 39, expected at least 40, the sum of target
            "capacity": 40                           | "capacity": 40, "capacity": 41  | Duplicate field 'capacity'
            "capacity": 40                           | "capacity": NaN                 | expected well-formed JSON
            "capacity": 40                           | "capacity": null                | $.capacity: was
            "noticeOn": "2024-09-10"                 | "noticeOn": "2023-09-10"        | $.calls[0].noticeOn: was string "2023-09-10", expected a date that is not before closes
            "noticeOn": "2024-09-10"                 | "noticeOn": "2200-09-10"        | $.calls[0].noticeOn: was string "2200-09-10", expected a date in the years 1955 to 2149
            "rulePack": "tokyo-tokubetsushien-r6"    | "rulePack": "nope"              | $.rulePack: was nope, expected one of [
            "rulePack": "tokyo-tokubetsushien-r6"    | "rulePack": "tokyo-tokubetsushien-r6", "rulepack": 1 | $.rulepack: was number 1, expected no such field
            """)
    void refusesAProgrammeThatDoesNotFitTogether(String text, String instead, String message) {
        refuses(message, "--programme", inputs.programme(text, instead));
    }

    @Test
    void refusesARulePackThatDoesNotApplyWhileACallIsOpen() {
        String definition =
                Inputs.bundled("programme.json").replace("2025-", "2026-").replace("2024-", "2025-");
        refuses(
                "$.rulePack: was tokyo-tokubetsushien-r6, which applies from 2024-",
                "--programme",
                inputs.file("programme.json", definition));
    }

    @ParameterizedTest
    @CsvSource({"nothing.json, no such file", ".., is not a file"})
    void refusesWhatIsNoFile(String name, String message) {
        refuses(message, "--applications", folder.resolve(name).toString());
    }

    private static String refuses(String message, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "screen";
        System.arraycopy(options, 0, arguments, 1, options.length);
        boolean named = options[0].equals("--programme");
        arguments[options.length + 1] = named ? "--applications" : "--programme";
        arguments[options.length + 2] = named ? "applications.csv" : PROGRAMME;
        Cli cli = Cli.run(arguments);
        assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains(message).doesNotContain("\tat ");
        return cli.err();
    }
}
