package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ObjectArrays;
import dev.shien.domain.json.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code shien visits --move} and {@code --without}: what could be otherwise in a plan that holds. */
class VisitQuestionsTest {

    private static final String PROBLEM = """
            {"format": "shien/visit-problem/1", "zone": "Asia/Tokyo",
             "period": {"from": "2024-07-01", "to": "2024-07-31"},
             "phases": [{"number": 1, "name": {"ja": "第1回", "en": "Visit 1"}, "minutes": 120,
                         "window": {"from": {"date": "2024-07-08"}, "to": {"date": "2024-07-12"}}}],
             "experts": [
               {"id": "E-1", "modes": ["ON_SITE"], "calendar": [{"date": "2024-07-08", "from": "09:00", "to": "17:00"}]},
               {"id": "E-2", "modes": ["ON_SITE"], "calendar": [{"date": "2024-07-09", "from": "09:00", "to": "12:00"}]}],
             "companies": [{"id": "a/b", "modes": ["ON_SITE"]},
                           {"id": "c", "modes": ["ON_SITE"], "unavailable": ["2024-07-09"]}]}
            """;

    /** Both visits by E-1 on Monday, with the break between. */
    private static final String PLAN = """
            {"format": "shien/visit-plan/1", "zone": "Asia/Tokyo", "visits": [
              {"company": "a/b", "phase": 1, "expert": "E-1", "start": "2024-07-08T09:00", "end": "2024-07-08T11:00",
               "mode": "ON_SITE"},
              {"company": "c", "phase": 1, "expert": "E-1", "start": "2024-07-08T12:00", "end": "2024-07-08T14:00",
               "mode": "ON_SITE"}]}
            """;

    @TempDir
    private Path folder;

    private Inputs inputs;
    private String plan;

    @BeforeEach
    void here() {
        inputs = new Inputs(folder);
        plan = inputs.file("plan.json", PLAN);
    }

    private Cli run(String problem, String... options) {
        String[] fast = {"visits", inputs.file("problem.json", problem), "--iterations", "0"};
        return Cli.run(ObjectArrays.concat(fast, options, String.class));
    }

    private Cli ask(String... options) {
        return run(PROBLEM, ObjectArrays.concat(new String[] {"--of", plan}, options, String.class));
    }

    private static JsonNode json(Cli cli) {
        assertThat(cli.out().lines()).hasSize(1);
        return Json.parse("out", cli.out());
    }

    /** Both visits are by E-1 on Monday; E-2 could make this one on Tuesday morning, and would have as many as E-1. */
    @Test
    void otherPlacesOfAVisitAreToldWithWhatEachChanges() {
        Cli cli = ask("--move", "a/b/1");

        assertThat(cli.code()).as(cli.err()).isZero();
        JsonNode answer = json(cli);
        assertThat(answer.get("format").textValue()).isEqualTo("shien/visit-alternatives/1");
        assertThat(answer.at("/visit/company").textValue()).isEqualTo("a/b");
        assertThat(answer.get("others")).hasSize(2);
        assertThat(answer.at("/others/0/visit/expert").textValue()).isEqualTo("E-2");
        assertThat(answer.at("/others/0/visit/start").textValue()).isEqualTo("2024-07-09T09:00:00");
        assertThat(answer.at("/others/0/more").isIntegralNumber()).isTrue();
    }

    @Test
    void answersAreToldInWords() {
        assertThat(ask("--move", "a/b/1", "--explain").out().lines())
                .contains("Other places of visit 1 of a/b, all others where they are")
                .anyMatch(line -> line.matches("  or   2024-07-09 09:00-11:00  by E-2, ON_SITE: penalty [+-][0-9.]+"));
        assertThat(ask("--without", "E-1", "--explain").out().lines())
                .contains("Visits without E-1 from 2024-07-01 on, each with all others where they are", "  c 1")
                .anyMatch(line -> line.matches("    or   2024-07-09 09:00-11:00  by E-2, ON_SITE: penalty [+-][0-9.]+"))
                .contains("    way out: 120 more minutes of expert E-2 on Mon 2024-07-08 from 09:00 would do.");
        assertThat(ask("--without", "E-2", "--explain").out().lines())
                .contains("  none: E-2 has no visit from then on");
    }

    @Test
    void visitsOfAnExpertWhoLeavesAreAnsweredForAndThoseWithoutAPlaceNamed() {
        Cli cli = ask("--without", "E-1");

        assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.NEGATIVE);
        assertThat(cli.err()).contains("Note: visit 1 of c has no other place").doesNotContain("a/b");
        JsonNode answer = json(cli);
        assertThat(answer.get("format").textValue()).isEqualTo("shien/visits-without-expert/1");
        assertThat(answer.get("expert").textValue()).isEqualTo("E-1");
        assertThat(answer.get("from").textValue()).isEqualTo("2024-07-01");
        assertThat(answer.get("visits")).hasSize(2);
        assertThat(answer.at("/visits/0/others")).isNotEmpty();
        JsonNode c = answer.at("/visits/1");
        assertThat(c.get("others")).isEmpty();
        assertThat(c.at("/unplaced/reasons/0/text/ja").textValue()).isNotEmpty();
        assertThat(c.at("/unplaced/reasons/0/text/en").textValue()).isNotEmpty();
    }

    @Test
    void planIsReadAsItWasPrinted() {
        String printed = run(PROBLEM).out();
        Cli cli = run(PROBLEM, "--of", inputs.file("printed.json", printed), "--move", "c/1");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(json(cli).get("visit")).isIn(Json.parse("plan", printed).get("visits"));
    }

    @Test
    void whatLiesBeforeTheDayIsNotTold() {
        Cli cli = ask("--without", "E-1", "--from", "2024-07-09");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(json(cli).get("visits")).isEmpty();
        assertThat(json(ask("--without", "E-1", "--from", "2024-07-08")).get("visits"))
                .hasSize(2);
    }

    /** At half past nine on Monday the first visit has happened, and was announced, as the other was. */
    @Test
    void whatHasHappenedStaysAndWhatWasAnnouncedCostsToChange() {
        JsonNode free = json(ask("--move", "a/b/1"));
        String now = "2024-07-08T09:30";

        Cli happened = ask("--move", "a/b/1", "--now", now);
        assertThat(happened.code()).isEqualTo(ExitCode.NEGATIVE);
        assertThat(happened.err()).contains("Note: visit 1 of a/b is given or has happened, and stays");
        assertThat(json(ask("--without", "E-1", "--now", now)).get("visits")).hasSize(1);
        assertThat(json(ask("--move", "a/b/1", "--now", "2024-07-01T09:00"))
                        .at("/others/0/more")
                        .longValue())
                .isGreaterThan(free.at("/others/0/more").longValue());
    }

    @Test
    void whatIsUnknownIsToldByItsOption() {
        assertThat(ask("--move", "d/1").err()).contains("--move: was 'd/1', expected the id of a company");
        assertThat(ask("--move", "c/2").err())
                .contains("--move: was 'c/2', expected the number of a phase after the '/'; known are [1]");
        assertThat(ask("--move", "c").err())
                .contains("--move: was 'c', expected the id of a company and the number of a phase such as C-1/2");
        assertThat(ask("--move", "/1").err()).contains("--move: was '/1', expected the id of a company and");
        assertThat(ask("--without", "E-3").err()).contains("--without: was 'E-3', expected the id of an expert");
        assertThat(ask("--without", "E-1", "--from", "soon").err()).contains("expected a date such as 2024-06-28");
        assertThat(ask("--move", "d/1").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        assertThat(run(PROBLEM, "--move", "c/1").err())
                .contains("--move: was given without --of, expected the plan that holds");
        assertThat(run(PROBLEM, "--without", "E-1").err())
                .contains("--without: was given without --of, expected the plan that holds");
        assertThat(ask().err()).contains("--of: was given without --move and --without, expected one of them");
        assertThat(ask("--move", "c/1", "--without", "E-1").err())
                .contains("--without: was given with --move, expected one of them");
        assertThat(ask("--move", "c/1", "--from", "2024-07-09").err())
                .contains("--from: was given without --without, expected an expert who leaves");
        assertThat(ask("--move", "c/1", "--replan", plan).err())
                .contains("--of: was given with --replan, expected one of them");
    }

    @Test
    void planThatDoesNotFitIsRefused() {
        assertThat(of(PLAN.replace("2024-07-08T", "2024-07-10T"), "--move", "c/1"))
                .contains("other.json: Visits must be a plan of the problem, but this one cannot be there: ");
        assertThat(of(PLAN.replace("a/b", "gone"), "--without", "E-1")).contains("other.json: Unknown company 'gone'");
        assertThat(of(PLAN.replace("Asia/Tokyo", "Asia/Seoul"), "--without", "E-1"))
                .contains("other.json: $.zone: was Asia/Seoul, expected Asia/Tokyo, the zone of the problem");
        assertThat(of(
                        "{\"format\": \"shien/visit-plan/1\", \"zone\": \"Asia/Tokyo\", \"visits\": []}",
                        "--move",
                        "c/1"))
                .contains("--move: was 'c/1', expected a visit that has a place in ");
        assertThat(of("{\"format\": \"shien/group-plan/1\"}", "--move", "c/1")).contains("$.format");
    }

    private String of(String other, String... options) {
        String[] of = {"--of", inputs.file("other.json", other)};
        Cli cli = run(PROBLEM, ObjectArrays.concat(of, options, String.class));
        assertThat(cli.code()).isEqualTo(ExitCode.BAD_INPUT);
        return cli.err();
    }
}
