package dev.shien.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.Problem;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupProblemReaderTest {

    private static final String LITTLE = """
            {"format": "shien/group-problem/1", "size": {"groups": 2},
             "participants": [{"id": "a"}, {"id": "b"}, {"id": "c", "attributes": {"colour": null}}],
             "rounds": [{"number": 1}, {"number": 4, "present": ["c", "a"]}]}
            """;

    private static final String WHOLE = """
            {"format": "shien/group-problem/1",
             "size": {"least": 2, "target": 3, "greatest": 4},
             "attributes": {"level": ["low", "middle", "high"], "staff": "QUANTITY"},
             "participants": [
               {"id": "a", "attributes": {"staff": 20, "level": "low", "issues": ["x", "y"]}},
               {"id": "b", "attributes": {"staff": 30, "colour": "red"}},
               {"id": "c"}, {"id": "d"}],
             "rounds": [
               {"number": 1},
               {"number": 2, "present": ["a", "b", "c"], "situations": {"c": {"goal": "ledger"}}},
               {"number": 3}, {"number": 4}],
             "runs": [{"from": 3, "to": 4}],
             "fixed": [{"round": 1, "groups": [["a", "b"], ["c", "d"]]}],
             "seats": [{"round": 3, "participant": "a", "table": 1}],
             "previous": [{"round": 2, "groups": [["a", "b", "c"]]}],
             "criteria": [
               {"criterion": "ALIKE", "attribute": "goal", "weight": 3},
               {"criterion": "SPREAD", "attribute": "colour", "weight": 0},
               {"criterion": "BALANCED", "attribute": "staff", "weight": 1000},
               {"criterion": "NOBODY_ALONE", "attribute": "issues", "values": ["x"], "least": 2, "weight": 1},
               {"criterion": "APART", "pairs": [["a", "d"]], "weight": "HARD"},
               {"criterion": "TOGETHER", "pairs": [{"one": "b", "other": "c"}], "weight": 2},
               {"criterion": "FEW_REPEATS", "weight": 5},
               {"criterion": "MOST_MEETINGS", "times": 2, "weight": "HARD"},
               {"criterion": "EVERYONE_MEETS", "within": 4, "weight": 7},
               {"criterion": "ROLE_IN_EVERY_GROUP", "role": "進行役", "weight": 9},
               {"criterion": "LITTLE_CHANGE", "weight": 4}]}
            """;

    private static GroupProblem read(String document) {
        return GroupProblemReader.read("problem.json", Json.parse("problem.json", document));
    }

    private static ImmutableList<String> problems(String document) {
        InvalidDocument invalid = catchThrowableOfType(InvalidDocument.class, () -> read(document));
        assertThat(invalid).isNotNull();
        return invalid.problems().stream().map(Problem::toString).collect(ImmutableList.toImmutableList());
    }

    @Test
    void whatIsLeftOutIsWhatOneExpects() {
        GroupProblem problem = read(LITTLE);

        assertThat(problem)
                .isEqualTo(GroupProblem.builder()
                        .size(new GroupCount(2))
                        .addParticipants(
                                Participant.of("a", ImmutableMap.of()),
                                Participant.of("b", ImmutableMap.of()),
                                Participant.of("c", ImmutableMap.of()))
                        .addRounds(
                                Round.of(1, ImmutableList.of("a", "b", "c")), Round.of(4, ImmutableList.of("c", "a")))
                        .build());
    }

    @Test
    void everyFieldIsRead() {
        GroupProblem problem = read(WHOLE);

        assertThat(problem.value(problem.rounds().get(1), problem.participants().get(2), "goal"))
                .contains(AttributeValue.category("ledger"));
        assertThat(problem.participants().get(0).attributes())
                .containsEntry("issues", AttributeValue.tags("x", "y"))
                .containsEntry("staff", AttributeValue.quantity(20));
        assertThat(problem.fixed())
                .containsExactly(
                        new FixedRound(1, ImmutableList.of(ImmutableSet.of("a", "b"), ImmutableSet.of("c", "d"))));
        assertThat(problem.criteria())
                .hasSize(11)
                .contains(Apart.hard(ImmutableList.of(new ParticipantPair("a", "d"))));
    }

    @Test
    void whatJacksonWritesIsReadAgain() {
        for (String document : ImmutableList.of(LITTLE, WHOLE, tables())) {
            GroupProblem problem = read(document);
            ObjectNode written = (ObjectNode) Json.toTree(problem);

            assertThat(read(written.put("format", GroupProblemReader.FORMAT).toString()))
                    .isEqualTo(problem);
        }
    }

    private static String tables() {
        return LITTLE.replace("{\"groups\": 2}", "[{\"least\": 0, \"greatest\": 2}, {\"least\": 1, \"greatest\": 3}]");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # Sizes
            "least": 2, "target": 3       | "least": 4, "target": 3      | $.size.target: was number 3, expected a whole number from 4 to 10000
            "least": 2,                   |                              | $.size.least: was left out, expected a whole number
            {"least": 2, "target": 3, "greatest": 4} | {"groups": 0}     | $.size.groups: was number 0, expected a whole number from 1
            {"least": 2, "target": 3, "greatest": 4} | {"groups": 2, "least": 1} | $.size.least: was number 1, expected no such field
            {"least": 2, "target": 3, "greatest": 4} | []                | $.size: was array [], expected at least one table
            {"least": 2, "target": 3, "greatest": 4} | [{"least": 3, "greatest": 2}] | $.size[0].greatest: was number 2, expected a whole number from 3
            {"least": 2, "target": 3, "greatest": 4} | [4, 4]            | $.size[0]: was number 4, expected an object
            {"least": 2, "target": 3, "greatest": 4} | 4                 | $.size: was number 4, expected an object with least, target and greatest, one with groups, or a list of tables
            "size": {"least": 2, "target": 3, "greatest": 4}, |          | $.size: was left out, expected an object with least
            # Participants and attributes
            {"id": "c"}                   | {"id": "a"}                  | $.participants[2].id: was string "a", expected another value than at $.participants[0].id
            {"id": "c"}                   | {"id": " "}                  | $.participants[2].id: was string " ", expected a text
            {"id": "c"}                   | {"id": "c", "name": "Co"}    | $.participants[2].name: was string "Co", expected no such field; known here are attributes, id
            {"id": "c"}                   | "c"                          | $.participants[2]: was string "c", expected an object
            "staff": 20                   | "staff": 20.5                | $.participants[0].attributes.staff: was number 20.5, expected a whole number from -1000000000000
            "staff": 20                   | "staff": true                | $.participants[0].attributes.staff: was boolean true, expected a text, a whole number or a list of texts
            "staff": 20                   | "staff": "many"              | $.participants[0].attributes.staff: was string "many", expected a whole number, as it is declared QUANTITY
            "level": "low"                | "level": "lowest"            | $.participants[0].attributes.level: was string "lowest", expected one of the steps [low, middle, high]
            "issues": ["x", "y"]          | "issues": ["x", 7]           | $.participants[0].attributes.issues[1]: was number 7, expected a text
            "staff": "QUANTITY"           | "staff": "NUMBER"            | $.attributes.staff: was string "NUMBER", expected one of [CATEGORY, QUANTITY, TAGS]
            "staff": "QUANTITY"           | "staff": 7                   | $.attributes.staff: was number 7, expected CATEGORY, QUANTITY, TAGS or the list of its steps
            ["low", "middle", "high"]     | ["low"]                      | $.attributes.level: was array ["low"], expected at least two steps, each once
            ["low", "middle", "high"]     | ["low", "high", "low"]       | $.attributes.level: was array ["low","high","low"], expected at least two steps
            # Rounds and runs
            {"number": 2,                 | {"number": 1,                | $.rounds[1].number: was number 1, expected a whole number from 2
            "present": ["a", "b", "c"]    | "present": []                | $.rounds[1].present: was array [], expected at least one participant
            "present": ["a", "b", "c"]    | "present": ["a", "z"]        | $.rounds[1].present[1]: was string "z", expected the id of a participant
            "present": ["a", "b", "c"]    | "present": ["a", "b", "a"]   | $.rounds[1].present[2]: was string "a", expected each participant once
            "situations": {"c"            | "situations": {"z"           | $.rounds[1].situations.z: was object {"goal":"ledger"}, expected the id of a participant as name
            "from": 3, "to": 4            | "from": 3, "to": 2           | $.runs[0].to: was number 2, expected a whole number from 3
            "from": 3, "to": 4            | "from": 7, "to": 8           | $.runs[0]: was object {"from":7,"to":8}, expected a run with at least one of the rounds [1, 2, 3, 4]
            {"from": 3, "to": 4}          | {"from": 3, "to": 4}, {"from": 2, "to": 3} | $.runs[1]: was object {"from":2,"to":3}, expected rounds that are not in the run 3-4 as well
            # Given groups and seats
            [["a", "b"], ["c", "d"]]      | [["a", "b"], ["c", "a"]]     | $.fixed[0].groups[1][1]: was string "a", expected each participant in one group of the round
            [["a", "b"], ["c", "d"]]      | ["a", "b"]                   | $.fixed[0].groups[0]: was string "a", expected a list
            {"round": 2, "groups"         | {"round": 9, "groups"        | $.previous[0].round: was number 9, expected the number of a round; known are [1, 2, 3, 4]
            "previous": [                 | "previous": [{"round": 2, "groups": []}, | $.previous[1].round: was number 2, expected another value than at $.previous[0].round
            "table": 1                    | "table": 0                   | $.seats[0].table: was number 0, expected a whole number from 1
            "participant": "a"            | "participant": "z"           | $.seats[0].participant: was string "z", expected the id of a participant
            # Criteria
            "weight": 3                   | "weight": -1                 | $.criteria[0].weight: was number -1, expected a whole number from 0 to 1000
            "weight": 3                   | "weight": 1.5                | $.criteria[0].weight: was number 1.5, expected a whole number from 0 to 1000
            "weight": 3                   | "weight": 1001               | $.criteria[0].weight: was number 1001, expected a whole number from 0 to 1000
            "weight": 3                   | "weight": "NaN"              | $.criteria[0].weight: was string "NaN", expected HARD or a whole number from 0 to 1000
            , "weight": 3                 |                              | $.criteria[0].weight: was left out, expected a whole number from 0 to 1000
            "ALIKE"                       | "EQUAL"                      | $.criteria[0].criterion: was string "EQUAL", expected one of [ALIKE, SPREAD, BALANCED, NOBODY_ALONE, APART, TOGETHER,
            "attribute": "goal"           | "attribute": "gaol"          | $.criteria[0].attribute: was string "gaol", expected an attribute that is declared or that somebody has; known are [level, staff, issues, colour, goal]
            [["a", "d"]]                  | [["a", "a"]]                 | $.criteria[4].pairs[0]: was array ["a","a"], expected two different participants
            [["a", "d"]]                  | [["a", "b", "c"]]            | $.criteria[4].pairs[0]: was array ["a","b","c"], expected two different participants
            [["a", "d"]]                  | [["a", "z"]]                 | $.criteria[4].pairs[0][1]: was string "z", expected the id of a participant
            [["a", "d"]]                  | ["a"]                        | $.criteria[4].pairs[0]: was string "a", expected a list
            "one": "b"                    | "one": "z"                   | $.criteria[5].pairs[0].one: was string "z", expected the id of a participant
            "one": "b"                    | "two": "b"                   | $.criteria[5].pairs[0].one: was left out, expected a text
            # The document
            "runs":                       | "run":                       | $.run: was array [{"from":3,"to":4}], expected no such field; known here are attributes, criteria, fixed
            group-problem/1               | group-problem/2              | $.format: was string "shien/group-problem/2", expected "shien/group-problem/1"
            """)
    void eachErrorNamesPathValueAndWhatWasExpected(String text, String instead, String message) {
        assertThat(WHOLE).contains(text);

        assertThat(problems(WHOLE.replaceFirst(
                        Pattern.quote(text), Matcher.quoteReplacement(instead == null ? "" : instead))))
                .anySatisfy(problem -> assertThat(problem).startsWith("problem.json: " + message));
    }

    @Test
    void allErrorsAreToldAtOnceAndNoneGivesRiseToOthers() {
        String broken = WHOLE.replace("\"weight\": 9", "\"weight\": -9")
                .replace("\"staff\": 20", "\"staff\": \"\"")
                .replace("{\"number\": 3}", "{\"number\": \"three\"}")
                .replace("{\"id\": \"c\"}", "{\"id\": 7}");

        assertThat(problems(broken))
                .extracting(problem -> problem.replaceFirst("problem.json: (.*?): was .*", "$1"))
                .containsExactly(
                        "$.participants[0].attributes.staff",
                        "$.participants[2].id",
                        "$.rounds[2].number",
                        "$.criteria[9].weight");
    }

    @Test
    void nobodyAndNothingToDoAreRefused() {
        assertThat(problems("{\"format\": \"shien/group-problem/1\", \"size\": {\"groups\": 1},"
                        + " \"participants\": [], \"rounds\": []}"))
                .containsExactly(
                        "problem.json: $.participants: was array [], expected at least one element",
                        "problem.json: $.rounds: was array [], expected at least one element");
    }

    @Test
    void partsThatContradictEachOtherAreRefusedAndNamed() {
        contradicts(
                "\"table\": 1}",
                "\"table\": 1}, {\"round\": 4, \"participant\": \"a\", \"table\": 2}",
                "The seat of 'a' in round 4 is at table 2, but another one says table 1");
        contradicts(
                "\"criteria\": [",
                "\"criteria\": [{\"criterion\": \"FEW_REPEATS\", \"weight\": 1},",
                "There are 2 criteria workshop.repeats with points, expected one at most");
        contradicts(
                "\"attribute\": \"staff\"",
                "\"attribute\": \"colour\"",
                "'b' has a text for 'colour', expected a number");
    }

    private static void contradicts(String text, String instead, String message) {
        assertThat(WHOLE).contains(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE.replace(text, instead)))
                .withMessageContaining(message);
    }
}
