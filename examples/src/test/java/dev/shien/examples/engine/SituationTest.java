package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.situation.SituationSource;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups follow the situations of companies, which change from workshop to workshop (requirement R43). */
class SituationTest {

    private static final AttributeValue POLICY = AttributeValue.category("policy");

    /** Workshops on 23 July, 6 and 20 August in groups of two, who should have the same topic. */
    private static final Programme PROGRAMME = Small.with(document -> {
        document.withArray("/sessions")
                .add(Json.parse(
                        "session",
                        "{'number': 3, 'date': '2024-08-20', 'parts': [{'kind': 'WORKSHOP', 'start': '13:00', 'end': '15:00'}]}"
                                .replace('\'', '"')));
        document.withObject("/workshop/groupSize").put("least", 2);
        document.withArray("/workshop/criteria")
                .addObject()
                .put("criterion", "ALIKE")
                .put("attribute", "topic")
                .put("weight", 100);
    });

    @ParameterizedTest
    @EnumSource(SituationSource.class)
    void aNoteChangesTheGroupsOfLaterWorkshopsAndNoneThatWasHeld(SituationSource source) {
        Scene scene = planned("network", "network", "policy");
        assertThat(mates(scene, "baker")).containsExactly("grocer", "grocer", "grocer");

        scene.at("2024-07-25T10:00").isNoted("baker", source, "topic", POLICY).subject();
        scene.planGroups().subject();

        assertThat(mates(scene, "baker")).containsExactly("grocer", "miller", "miller");
    }

    @Test
    void theLevelCheckSaysWithWhomACompanySits() {
        assertThat(mates(planned("network", "network", "policy"), "baker"))
                .containsExactly("grocer", "grocer", "grocer");
        assertThat(mates(planned("policy", "network", "policy"), "baker"))
                .containsExactly("miller", "miller", "miller");
    }

    @Test
    void aNoteOnTheDayOfAWorkshopOrLaterDoesNotCountForIt() {
        Scene scene = planned("network", "network", "policy");

        scene.at("2024-08-06T00:00")
                .isNoted("baker", SituationSource.VISIT, "topic", POLICY)
                .subject();
        scene.planGroups().subject();

        assertThat(mates(scene, "baker")).containsExactly("grocer", "grocer", "miller");
    }

    @Test
    void aNoteCountsFromTheDayOnWhichItWasSeenAndTheLastOneStands() {
        Scene scene = planned("network", "network", "policy");

        scene.at("2024-08-05T23:59")
                .isNoted("baker", SituationSource.VISIT, "topic", POLICY)
                .subject();
        scene.isNoted("baker", SituationSource.VISIT, "topic", AttributeValue.category("ledger"))
                .subject();
        scene.isNoted("baker", SituationSource.ARTEFACT, "topic", POLICY).subject();
        scene.at("2024-08-07T10:00")
                .isNoted("baker", SituationSource.ARTEFACT, "topic", AttributeValue.category("network"))
                .subject();
        scene.at("2024-08-06T00:00").planGroups().subject();

        assertThat(mates(scene, "baker")).containsExactly("grocer", "miller", "grocer");
    }

    @Test
    void aNoteComesBackFromTheJournalAndIsNotPrinted() {
        Scene scene = planned("network", "network", "policy");
        scene.isNoted("baker", SituationSource.VISIT, "issues", AttributeValue.tags("網", "端末"))
                .subject();
        scene.isNoted("baker", SituationSource.LEVEL_CHECK, "risks", AttributeValue.quantity(-3))
                .subject();

        assertThat(scene.restart().view().situations(Scene.id("baker")))
                .extracting(
                        note -> note.on() + " " + note.source() + " " + note.name() + " " + Json.toTree(note.value()))
                .containsExactly("2024-07-08 VISIT issues [\"網\",\"端末\"]", "2024-07-08 LEVEL_CHECK risks -3");
        assertThat(scene.view().toString()).contains("issues").doesNotContain("端末");
        assertThat(scene.view().situations(Scene.id("miller"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nobody | topic    | "policy"  | application.unknown         | There is no application with the id nobody
            mason  | topic    | "policy"  | application.not-taking-part | does not take part: it is
            baker  | weather  | "policy"  | situation.unknown           | no situation 'weather'; those that it declares are [topic, maturity, risks, issues]
            baker  | topic    | 3         | situation.not-of-scale      | 'topic' must be one text
            baker  | maturity | "highest" | situation.not-of-scale      | 'maturity' must be one of [low, middle, high]
            baker  | risks    | "few"     | situation.not-of-scale      | 'risks' must be a whole number
            baker  | issues   | "網"      | situation.not-of-scale      | 'issues' must be a list of texts
            """)
    void whatCannotBeNotedIsRefusedInWords(String name, String situation, String value, String code, String words) {
        Scene scene = planned("network", "network", "policy");
        scene.secondCall().submits("mason", MAKING).subject();
        long before = scene.entries();

        Outcome outcome = scene.isNoted(
                name,
                SituationSource.VISIT,
                situation,
                Json.fromTree(Json.parse("value", value), AttributeValue.class));

        assertThat(Scene.codes(outcome)).containsExactly(code);
        Reason reason = ((Outcome.Refused) outcome).reasons().get(0);
        assertThat(reason.text().en()).contains(words);
        assertThat(reason.text().ja()).isNotEqualTo(reason.text().en());
        assertThat(outcome.toString()).doesNotContain("highest", "few", "網");
        assertThat(scene.entries()).isEqualTo(before);
    }

    /** Three companies say their topics on the telephone, one says none; then groups are planned on 8 July. */
    private static Scene planned(String baker, String grocer, String miller) {
        Scene scene = Scene.of(PROGRAMME);
        applies(scene, "baker", RETAIL, ImmutableMap.of("topic", baker));
        applies(scene, "grocer", RETAIL, ImmutableMap.of("topic", " " + grocer));
        applies(scene, "miller", MAKING, ImmutableMap.of("topic", miller, "maturity", "utmost", "risks", "many"));
        applies(scene, "brewer", MAKING, ImmutableMap.of());
        scene.locked().told().at("2024-07-08T10:00").confirm("baker", "grocer", "miller", "brewer");
        scene.planGroups().subject();
        return scene;
    }

    private static void applies(Scene scene, String name, String industry, ImmutableMap<String, String> said) {
        scene.submits(name, industry).subject();
        ImmutableMap<String, String> answers = ImmutableMap.<String, String>builder()
                .putAll(Companies.SECURE)
                .putAll(said)
                .buildOrThrow();
        scene.isCalled(name, CallRecord.completed(answers, true)).subject();
        scene.isScreened(name).subject();
    }

    /** With whom somebody sits, workshop by workshop. */
    private static ImmutableList<String> mates(Scene scene, String name) {
        return scene.view().groups().orElseThrow().rounds().stream()
                .flatMap(round -> round.groups().stream())
                .map(Group::members)
                .filter(members -> members.contains(name))
                .map(members -> Scene.only(Sets.difference(members, ImmutableSet.of(name))))
                .collect(ImmutableList.toImmutableList());
    }
}
