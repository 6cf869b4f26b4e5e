package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import dev.shien.domain.json.Json;
import dev.shien.examples.Shien;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupCommandTest {

    private static final Path DOC = Path.of("../docs/group-problem-format.md");

    @TempDir
    private Path folder;

    private Inputs inputs;
    private String twelve;

    @BeforeEach
    void here() throws IOException {
        inputs = new Inputs(folder);
        twelve = Resources.toString(Resources.getResource(Shien.class, "groups/twelve.json"), StandardCharsets.UTF_8);
    }

    private Cli group(String problem, String... options) {
        String[] fast = {"group", inputs.file("problem.json", problem), "--iterations", "20000"};
        return Cli.run(ObjectArrays.concat(fast, options, String.class));
    }

    private static JsonNode plan(Cli cli) {
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out().lines()).hasSize(1);
        JsonNode plan = Json.parse("out", cli.out());
        assertThat(plan.get("format").textValue()).isEqualTo("shien/group-plan/1");
        return plan;
    }

    private static ImmutableList<JsonNode> members(JsonNode plan, int round) {
        return Streams.stream(plan.get("rounds").get(round).get("groups"))
                .map(group -> group.get("members"))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void putsTwelveCompaniesIntoGroups() {
        JsonNode plan = plan(group(twelve));

        assertThat(plan.get("rounds"))
                .hasSize(3)
                .allSatisfy(round -> assertThat(round.get("groups"))
                        .hasSize(4)
                        .allSatisfy(group -> assertThat(
                                        group.at("/roles/facilitator").textValue())
                                .startsWith("C-")));
        assertThat(members(plan, 0).get(0)).extracting(JsonNode::textValue).contains("C-12");
        assertThat(plan.at("/certificate/stopped").booleanValue()).isFalse();
        assertThat(plan.at("/certificate/rules"))
                .allSatisfy(rule -> assertThat(rule.get("kept").booleanValue()).isTrue());
    }

    /** As in Tokyo's programme of 2024: ten workshops, of which the third to the fifth have the same groups (A24). */
    @Test
    void putsFortyCompaniesIntoGroupsOverTenWorkshops() throws IOException {
        String forty =
                Resources.toString(Resources.getResource(Shien.class, "groups/forty.json"), StandardCharsets.UTF_8);

        JsonNode plan = plan(group(forty));

        assertThat(plan.get("rounds")).hasSize(10);
        assertThat(members(plan, 3)).isEqualTo(members(plan, 2));
        assertThat(members(plan, 4)).isEqualTo(members(plan, 2));
        assertThat(members(plan, 5)).isNotEqualTo(members(plan, 2));
        assertThat(members(plan, 0).stream().mapToInt(JsonNode::size).sum()).isEqualTo(40);
    }

    @Test
    void sameProblemAndSeedGiveTheSameBytes() {
        assertThat(group(twelve, "--seed", "7")).isEqualTo(group(twelve, "--seed", "7"));
        assertThat(group(twelve, "--explain")).isEqualTo(group(twelve, "--explain"));
    }

    @Test
    void theExampleOfTheDocumentationWorks() throws IOException {
        String doc = Files.readString(DOC, StandardCharsets.UTF_8);
        int from = doc.indexOf("```json\n") + "```json\n".length();

        assertThat(plan(group(doc.substring(from, doc.indexOf("```", from)))).get("rounds"))
                .isNotEmpty();
    }

    @Test
    void explainsThePlanInWords() {
        Cli cli = group(twelve, "--explain", "--why-not", "1", "C-02", "C-04");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out().lines())
                .contains("Round 1", "    No two of them have sat together before.", "Rules", "  workshop.apart: kept")
                .contains(
                        "Score (0 is the ideal, less is better; plans that keep these rules have at least as much as is said)",
                        "Who meets whom how often")
                .contains("      1  2  3  4  5  6  7  8  9 10 11 12", "Why not C-02 with C-04 in round 1")
                .anyMatch(line -> line.matches("  Table 1: C-\\d\\d, C-\\d\\d, C-\\d\\d"))
                .anyMatch(line -> line.matches("    facilitator: C-\\d\\d"))
                .anyMatch(line -> line.matches("    .*, at least .* in any such plan; weight 10, penalty .*, gap .*"))
                .anyMatch(line -> line.matches(
                        "  Penalty .*, at least .* in any such plan: (gap \\d+\\.\\d %|no plan is better)"))
                .anyMatch(line -> line.matches("  12( +[.1-3]){11}  -  C-12"))
                .anyMatch(line -> line.matches("  Round 1: group \\d holds who must be kept apart: C-02–C-04\\."));
    }

    @Test
    void meetingsOfTheMatrixAreThoseOfTheGroupsAndARunCountsOnce() {
        String text = little("\"runs\": [{\"from\": 2, \"to\": 3}], \"size\": {\"groups\": 1}", "[]");

        assertThat(group(text, "--explain").out().lines())
                .contains("Who meets whom how often (a run of rounds counts once)")
                .contains("   1  -  2  2  2  a", "   4  2  2  2  -  d")
                .contains("  Penalty 0, at least 0 in any such plan: no plan is better");
    }

    @Test
    void doesNotShowWhoMeetsWhomOfMoreThanAPageHolds() {
        StringBuilder people = new StringBuilder("{\"id\": \"p\"}");
        for (int i = 0; i < 60; i++) {
            people.append(", {\"id\": \"p").append(i).append("\"}");
        }
        String text = "{\"format\": \"shien/group-problem/1\", \"size\": {\"groups\": 10}, \"participants\": [" + people
                + "], \"rounds\": [{\"number\": 1}]}";

        assertThat(group(text, "--explain").out().lines())
                .contains("Who meets whom is not shown for more than 60 people.");
    }

    @Test
    void answersWhyTwoDoNotSitTogether() {
        JsonNode plan = plan(group(twelve, "--why-not", "1", "C-01", "C-12", "--why-not", "2", "C-02", "C-04"));

        assertThat(plan.get("whyNot")).hasSize(2);
        assertThat(plan.at("/whyNot/1/one").textValue()).isEqualTo("C-02");
        assertThat(plan.at("/whyNot/1/reasons").findValuesAsText("code")).contains("workshop.apart");
        assertThat(plan(group(twelve)).has("whyNot")).isFalse();
    }

    @Test
    void plansAnewFromWhatItPrinted() {
        String before = group(twelve).out();
        String file = inputs.file("plan.json", before);
        String absent =
                twelve.replace("{\"number\": 2}", "{\"number\": 2, \"present\": [\"C-01\", \"C-02\", \"C-03\"]}");

        JsonNode again = plan(group(twelve, "--replan", file, "--held", "3"));
        JsonNode after = plan(group(absent, "--replan", file, "--held", "1"));

        JsonNode plan = Json.parse("before", before);
        assertThat(ImmutableList.of(members(again, 0), members(again, 1), members(again, 2)))
                .isEqualTo(ImmutableList.of(members(plan, 0), members(plan, 1), members(plan, 2)));
        assertThat(members(after, 0)).isEqualTo(members(plan, 0));
        assertThat(members(after, 1)).hasSize(1);
        assertThat(plan(group(twelve, "--replan", file)).get("rounds")).hasSize(3);
    }

    @Test
    void leavesOutOfAnEarlierPlanWhoIsNoParticipantAnyMore() {
        String file = inputs.file(
                "plan.json", group(twelve, "--why-not", "1", "C-01", "C-02").out());
        String fewer = twelve.replaceFirst("\\{\"id\": \"C-11\".*\\n", "");

        Cli cli = group(fewer, "--replan", file, "--held", "1");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.err().strip())
                .isEqualTo("Note: " + file + ": 'C-11' is no participant any more and is left out");
        assertThat(cli.out()).doesNotContain("\"C-11\"");
    }

    @Test
    void printsNoGroupsWhereNoPlanKeepsAllRules() {
        String text = little(
                "\"size\": {\"groups\": 1}",
                "[{\"criterion\": \"APART\", \"pairs\": [[\"a\", \"b\"]], " + "\"weight\": \"HARD\"}]");

        Cli cli = group(text, "--why-not", "1", "a", "b");

        assertThat(cli.code()).isEqualTo(ExitCode.NEGATIVE);
        assertThat(cli.out().lines()).hasSize(1);
        JsonNode none = Json.parse("out", cli.out());
        assertThat(none.get("format").textValue()).isEqualTo("shien/no-group-plan/1");
        assertThat(none.has("rounds")).isFalse();
        assertThat(none.get("conflict").size() + none.get("broken").size()).isPositive();
        assertThat(cli.err())
                .contains("a–b", "There is no plan: these rules cannot all be kept.", "a and b do not sit together.")
                .doesNotContain("\tat ");
        Cli words = group(text, "--explain");
        assertThat(words.code()).isEqualTo(ExitCode.NEGATIVE);
        assertThat(words.out()).isEmpty();
        assertThat(words.err()).isEqualTo(cli.err());
    }

    @Test
    void saysWhoIsLeftOutAndWhatWouldHelp() {
        Cli cli = group(little("\"size\": {\"least\": 3, \"target\": 3, \"greatest\": 3}", "[]"));

        assertThat(cli.code()).isEqualTo(ExitCode.NEGATIVE);
        assertThat(cli.err().lines())
                .anyMatch(line -> line.matches("  Round 1: [a-d] has no seat\\."))
                .contains("    4 present cannot be divided into groups of 3; at most 3 can be seated.")
                .noneMatch(line -> line.contains("not proven"));
    }

    @Test
    void saysThatTheSearchWasStopped() {
        Cli cli = group(twelve, "--seconds", "0");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.err())
                .startsWith("Note: the search was cut short by --seconds and tried ")
                .contains(" of 20000 iterations; another machine may come to another plan");
        assertThat(Json.parse("out", cli.out()).at("/certificate/stopped").booleanValue())
                .isTrue();
        assertThat(group(twelve, "--seconds", "600").out())
                .isEqualTo(group(twelve).out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "weight": 20                  | "weight": -20                | $.criteria[1].weight: was number -20, expected a whole number from 0 to 1000
            "weight": 20                  | "weight": 2.5                | $.criteria[1].weight: was number 2.5, expected a whole number from 0 to 1000
            "weight": 20                  | "weight": 1001               | $.criteria[1].weight: was number 1001, expected a whole number from 0 to 1000
            "weight": 20                  | "weight": NaN                | expected well-formed JSON
            "id": "C-02"                  | "id": "C-01"                 | $.participants[1].id: was string "C-01", expected another value than at $.participants[0].id
            {"number": 2}                 | {"number": 2, "present": []} | $.rounds[1].present: was array [], expected at least one participant
            "attribute": "industry"       | "attribute": "branch"        | $.criteria[3].attribute: was string "branch", expected an attribute
            "table": 1}                   | "table": 1}, {"round": 1, "participant": "C-12", "table": 2} | problem.json: The seat of 'C-12' in round 1 is at table 2, but another one says table 1
            "table": 1}                   | "table": 13}                 | problem.json: The seat of 'C-12' in round 1 is at table 13, expected one of the tables 1 to 4
            "target": 3                   | "target": 2                  | $.size.target: was number 2, expected a whole number from 3
            "seats":                      | "seat":                      | $.seat: was array
            """)
    void refusesWhatIsWrongInAProblem(String text, String instead, String message) {
        assertThat(twelve).contains(text);
        refused(group(twelve.replace(text, instead)), message);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        Cli cli = group(twelve.replace("\"weight\": 20", "\"weight\": -1").replace("\"table\": 1", "\"table\": 0"));
        refused(cli, "$.criteria[1].weight");
        refused(cli, "$.seats[0].table");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --seed        | x       | '--seed': expected a whole number such as 3, was 'x'
            --seconds     | -1      | --seconds: was -1, expected at least 0
            --seconds     | 1.5     | '--seconds': expected a whole number such as 3, was '1.5'
            --held        | -1      | --held: was -1, expected at least 0
            --held        | 1       | --held: was given without --replan
            --replan      | no.json | no.json: no such file
            """)
    void refusesOptionsThatMakeNoSense(String option, String value, String message) {
        refused(group(twelve, option, value), message);
    }

    @Test
    void refusesAQuestionAboutNobody() {
        refused(group(twelve, "--why-not", "9", "C-01", "C-02"), "--why-not: was '9', expected the number of a round");
        refused(group(twelve, "--why-not", "1", "C-01", "C-99"), "--why-not: was 'C-99', expected the id of");
        refused(group(twelve, "--why-not", "1", "C-01", "C-01"), "--why-not: was 'C-01' twice");
        refused(group(twelve, "--why-not", "1", "C-01"), "--why-not");
        refused(Cli.run("group", inputs.file("problem.json", twelve), "--iterations", "-1"), "--iterations");
    }

    @Test
    void refusesAnEarlierPlanThatDoesNotFit() {
        String plan = group(twelve).out();
        refused(replan("{}"), "plan.json: $.format: was left out, expected \"shien/group-plan/1\"");
        refused(
                replan(plan.replace("\"number\":2", "\"number\":1")),
                "$.rounds[0].groups[1].number: was number 1, expected another value than at $.rounds[0].groups[0].number");
        refused(replan(plan.replace("\"C-02\"", "\"C-01\"")), "expected each participant in one group of the round");
        refused(
                replan("{\"format\": \"shien/group-plan/1\", \"rounds\": [{\"round\": 1, \"groups\": []}]}"),
                "--held: was 2, expected no round that " + folder.resolve("plan.json") + " lacks, as it does 2");
        String file = inputs.file("plan.json", plan);
        String fixed = twelve.replace("\"criteria\":", "\"fixed\": [{\"round\": 3, \"groups\": []}], \"criteria\":");
        refused(group(fixed, "--replan", file), "--replan: was given with a problem that has fixed or previous groups");
    }

    private Cli replan(String plan) {
        return group(twelve, "--replan", inputs.file("plan.json", plan), "--held", "2");
    }

    private static String little(String fields, String criteria) {
        return "{\"format\": \"shien/group-problem/1\", \"participants\": [{\"id\": \"a\"}, {\"id\": \"b\"}, "
                + "{\"id\": \"c\"}, {\"id\": \"d\"}], \"rounds\": [{\"number\": 1}, {\"number\": 2}, {\"number\": 3}], "
                + fields + ", \"criteria\": " + criteria + "}";
    }

    private static void refused(Cli cli, String message) {
        assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains(message).doesNotContain("\tat ");
    }
}
