package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong before anything is written; whole runs are in {@code run.BundledRunTest}. */
class RunCommandTest {

    private static final String HAPPENINGS = "at,receipt,what,details,by,note\n";
    private static final String EXPERTS = "id,specialities,modes,from,to,weekdays,hours,away,per_day,total\n";

    @TempDir
    private Path folder;

    private Inputs inputs;
    private Path out;
    private String forms;

    @BeforeEach
    void oneForm() {
        inputs = new Inputs(folder);
        out = folder.resolve("out");
        forms = inputs.applications(Inputs.form("A-1"));
    }

    @Test
    void writesNothingWhereHappeningsDoNotFitTheProgramme() {
        String happenings = inputs.file(
                "happenings.csv",
                HAPPENINGS + "2024-08-02T10:00:00+09:00,A-1,CALL,reached=yes;security_policy=perhaps,s,\n"
                        + "2024-08-03T10:00:00+09:00,A-2,CALL,reached=no,s,\n");
        refused(
                run("--happenings", happenings),
                happenings + ": line 2, details: was 'perhaps', expected yes or no (Answer to 'security_policy')",
                happenings + ": line 3, receipt: was \"A-2\", expected the receipt number of an application");
    }

    @Test
    void writesNothingWhereApplicationsOrExpertsAreBad() {
        String experts =
                inputs.file("experts.csv", EXPERTS + "x1,csirt,ONLINE,2024-13-01,2024-12-31,MON,09:00-17:00,,,\n");
        refused(run("--experts", experts), experts + ": line 2, from: was \"2024-13-01\"");
        forms = inputs.applications(Inputs.form("A-1"), Inputs.form("A-1"));
        refused(
                run(),
                forms + ": line 3, 受付番号: was of the shape 'x-0', expected each number once, and it stands on line 2");
    }

    @Test
    void writesNothingWhereAFormIsOfAYearWhoseHolidaysNobodyKnows() {
        forms = inputs.applications(Inputs.form("A-1"), Inputs.form("A-2", "2400-08-01 10:00", ""));
        refused(
                run(),
                forms + ": line 3, 送信日時: was of the shape '0000-00-00 00:00', expected a year from 1955 to 2149");
    }

    @Test
    void refusesAnExpertWithASpecialityThatTheProgrammeDoesNotDeclare() {
        String experts =
                inputs.file("experts.csv", EXPERTS + "x1,gardening,ONLINE,2024-10-01,2024-12-31,MON,09:00-17:00,,,\n");
        refused(run("--experts", experts), experts + ": line 2, specialities: was 'gardening', expected one of [csirt");
    }

    @Test
    void refusesAPlaceForReportsThatIsNoFolder() {
        out = Path.of(inputs.file("taken", "years of work"));
        Cli cli = run();
        assertThat(cli.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.err()).contains("taken: cannot be written: " + out + " is not a folder");
        assertThat(out).hasContent("years of work");
    }

    @Test
    void refusesADatabaseThatCannotBeOpened() {
        refused(run("--db", "nonsense"), "--db: database nonsense cannot be opened: URL format error");
        String url = "jdbc:h2:file:" + inputs.file("file", "x") + "/below";
        refused(run("--db", url), "--db: database " + url + " cannot be opened: ");
    }

    @Test
    void printsNoSettingsOfADatabase() {
        for (String url :
                new String[] {"jdbc:postgresql://h/d?password=geheim", "jdbc:h2:tcp://h;PASSWORD=geheim;X=1"}) {
            Cli cli = run("--db", url);
            refused(cli, "--db: database " + url.replaceFirst("[;?].*", "") + " cannot be opened: ");
            assertThat(cli.err()).doesNotContain("geheim", "TRACE_LEVEL_FILE");
        }
    }

    @Test
    void headsWhatItNotesOfItsInputsAsNotes() {
        forms = inputs.applications(Inputs.form("A-1").replace(",20,", ",２０,"));
        assertThat(run("--db", "nonsense").err())
                .contains("Note: " + forms + ": 常時使用する従業員数: full-width", "Note: without --happenings everybody");
    }

    private Cli run(String... more) {
        Stream<String> options =
                Stream.of("run", "--programme", "tokubetsushien", "--applications", forms, "--out", out.toString());
        return Cli.run(Stream.concat(options, Stream.of(more)).toArray(String[]::new));
    }

    private void refused(Cli cli, String... messages) {
        assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains(messages).doesNotContain("\tat ");
        assertThat(leftIn(out)).isEmpty();
    }

    private static String leftIn(Path place) {
        try (Stream<Path> found = Files.exists(place) ? Files.list(place) : Stream.empty()) {
            return found.map(Path::toString).toList().toString().replace("[]", "");
        } catch (IOException e) {
            return e.toString();
        }
    }
}
