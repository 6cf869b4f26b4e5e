package dev.shien.examples.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.Json;
import dev.shien.examples.command.Cli;
import dev.shien.lottery.verify.RecordVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job from the command line, on a database in a file, for each programme that comes with Shien. */
class BundledRunTest {

    private static final String TOKYO = "tokyo-2024";

    @TempDir
    private static Path folder;

    private static Cli first;

    @BeforeAll
    static void runsTokyo() {
        first = Cli.run("run", "--out", folder.resolve("first").toString());
    }

    @Test
    void endsWithTheFiguresThatASecretariatLooksForFirst() {
        JsonNode figures = figures(first);

        assertThat(figures.get("applications").intValue()).isGreaterThanOrEqualTo(130);
        assertThat(figures.get("undetermined").intValue()).isPositive();
        assertThat(figures.get("sessions").intValue()).isEqualTo(10);
        assertThat(figures.get("groups").intValue()).isEqualTo(80);
        assertThat(figures.get("visits").intValue()).isEqualTo(160);
        assertThat(figures.get("unplacedVisits").intValue()).isZero();
        assertThat(figures.at("/stages/CONFIRMED").intValue()).isEqualTo(40);
        assertThat(first.err()).contains("reports: " + folder.resolve("first").resolve(TOKYO));
    }

    @Test
    void tellsInOneLineADayWhichHappeningsDidNotApply() {
        assertThat(first.err().lines().filter(line -> line.startsWith("2024-07-23")))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("2024-07-23, attendance "))
                .anySatisfy(line -> assertThat(line).startsWith("2024-07-23, passed over: ATTENDANCE "));
        assertThat(first.err()).contains("CONFIRM").contains("has not arrived");
    }

    @Test
    void countsEveryApplicationOnceByItsVerdict() {
        JsonNode figures = figures(first);

        assertThat(Stream.of("eligible", "ineligible", "toJudge", "undetermined", "notScreened")
                        .mapToInt(name -> figures.get(name).intValue())
                        .sum())
                .isEqualTo(figures.get("applications").intValue());
    }

    @Test
    void callsEverythingByItsNameInWhatIsPublished() throws IOException {
        try (Stream<Path> files =
                Files.list(folder.resolve("first").resolve(TOKYO).resolve("public"))) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*(html|csv)")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("retail-wholesale", "construction-manufacturing", "service-other");
            }
        }
        assertThat(Files.readString(folder.resolve("first").resolve(TOKYO).resolve("internal/rosters.csv")))
                .contains("「解決したい課題」")
                .doesNotContain("「goal」");
    }

    @Test
    void fillsTheCapacityWithTwoQuotasOverTheirTargetAndOneUnderIt() {
        JsonNode quotas = figures(first).get("quotas");
        int seats = 0;
        int over = 0;
        int under = 0;
        for (JsonNode quota : quotas) {
            int demand = quota.get("demand").intValue();
            seats += quota.get("seats").intValue();
            under += demand < quota.get("target").intValue() ? 1 : 0;
            over += demand > quota.get("target").intValue() ? 1 : 0;
            assertThat(quota.get("selected").intValue())
                    .isEqualTo(quota.get("seats").intValue())
                    .isLessThanOrEqualTo(demand);
            assertThat(quota.get("waitlisted").intValue())
                    .isEqualTo(demand - quota.get("selected").intValue());
        }
        assertThat(seats).isEqualTo(40);
        assertThat(over).isEqualTo(2);
        assertThat(under).isEqualTo(1);
    }

    @Test
    void givesTheSameBytesASecondTimeWhateverTheMachineSpeaks() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Cli second = Cli.run("run", "--out", folder.resolve("second").toString());

            assertThat(second.out()).isEqualTo(first.out());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        SortedMap<String, String> files = Digests.of(folder.resolve("first").resolve(TOKYO));
        assertThat(files).containsKeys("index.html", "internal/journal.ndjson", "SHA256SUMS");
        assertThat(Digests.of(folder.resolve("second").resolve(TOKYO))).isEqualTo(files);
    }

    @Test
    void listsTheDigestOfEveryFile() throws IOException {
        Path reports = folder.resolve("first").resolve(TOKYO);
        SortedMap<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(reports.resolve("SHA256SUMS"))) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        listed.put("SHA256SUMS", Digests.of(reports).get("SHA256SUMS"));

        assertThat(Digests.of(reports)).isEqualTo(listed);
    }

    @Test
    void writesADrawRecordThatIsVerifiedAndAStartAgainKeepsTheReports() throws IOException {
        Path reports = folder.resolve("first").resolve(TOKYO);
        SortedMap<String, String> before = Digests.of(reports);

        Cli again = Cli.run("run", "--out", folder.resolve("first").toString());

        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.err()).contains("going on with a run");
        assertThat(Digests.of(reports)).isEqualTo(before);
        String record = reports.resolve("public/draw-call-1-1.json").toString();
        Cli verified = Cli.run("verify", record);
        assertThat(verified.code()).as(verified.err()).isZero();
        String waitlist = reports.resolve("public/draw-call-1-1-waitlist.json").toString();
        Cli played = Cli.run("verify", record, "--waitlist", waitlist);
        assertThat(played.code()).as(played.err()).isZero();
        assertThat(played.out()).contains("\"name\":\"promotions\"");
    }

    /** {@code -Dshien.bytes=N} looks at every nth byte; the profile {@code proof} at all. */
    @Test
    void noByteOfTheDrawRecordCanBeChanged() throws IOException {
        Path record = folder.resolve("first").resolve(TOKYO).resolve("public/draw-call-1-1.json");
        byte[] bytes = Files.readAllBytes(record);
        for (int i = 0; i < bytes.length; i += Integer.getInteger("shien.bytes", 149)) {
            byte original = bytes[i];
            for (int other : new int[] {original ^ 1, original ^ ' ', '0', '9', 'a', ' ', '"', ','}) {
                bytes[i] = (byte) other;
                assertThat(other != original && verifies(bytes))
                        .as("byte %d is %s", i, (char) other)
                        .isFalse();
            }
            bytes[i] = original;
        }
        assertThat(verifies(bytes)).isTrue();
    }

    private static boolean verifies(byte[] record) {
        try {
            return RecordVerifier.create().verify(record).ok();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"tokubetsushien, 40, 6", "kihontaisaku, 200, 2"})
    void runsTheRelatedProgrammesFromTheirData(String id, int capacity, int visitsEach) {
        Cli cli = Cli.run("run", "--programme", id, "--out", folder.resolve(id).toString());

        assertThat(cli.code()).as(cli.err()).isZero();
        int confirmed = figures(cli).at("/stages/CONFIRMED").intValue();
        assertThat(confirmed).isBetween(1, capacity);
        assertThat(figures(cli).get("sessions").intValue()).isZero();
        assertThat(figures(cli).get("visits").intValue()).isEqualTo(confirmed * visitsEach);
    }

    /** Its two calls had seats for all: nobody drew, and everybody was selected all the same. */
    @Test
    void showsTheSelectedOfAProgrammeWithoutADraw() throws IOException {
        Cli cli = Cli.run(
                "run",
                "--programme",
                "kihontaisaku",
                "--out",
                folder.resolve("all").toString());
        Path reports = folder.resolve("all").resolve("kihontaisaku");
        int selected = 0;
        for (JsonNode quota : figures(cli).get("quotas")) {
            selected += quota.get("selected").intValue();
        }

        assertThat(selected).isEqualTo(figures(cli).get("eligible").intValue());
        assertThat(Files.readString(reports.resolve("index.html")))
                .containsPattern("当選</dt>\\s*<dd class=\"value\">\\s*" + selected);
        assertThat(Files.readAllLines(reports.resolve("public/statistics-seated.csv")))
                .endsWith("合計," + selected);
        assertThat(Files.readAllLines(reports.resolve("public/statistics-unseated.csv")))
                .hasSize(1);
    }

    private static JsonNode figures(Cli cli) {
        assertThat(cli.code()).as(cli.err()).isZero();
        return Json.parse("figures", cli.out());
    }
}
