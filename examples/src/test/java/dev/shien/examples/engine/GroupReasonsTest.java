package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.Entry;
import dev.shien.domain.journal.Envelope;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.situation.SituationSource;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.Group;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Why a group is a group is told to people, and kept nowhere (requirement R43): it names what companies have said. */
class GroupReasonsTest {

    private static final Programme PROGRAMME = Small.with(document -> {
        document.withObject("/workshop/groupSize").put("least", 2);
        document.withArray("/workshop/criteria")
                .addObject()
                .put("criterion", "ALIKE")
                .put("attribute", "topic")
                .put("weight", 100);
    });

    private final Scene scene = planned();

    @Test
    void theViewTellsThemAndTheJournalDoesNot() {
        assertThat(reasons(scene.view())).contains("All 2 share topic 'network'.", "All 2 share topic 'policy'.");

        Envelope written = Scene.only(scene.journal().read("small-2024", scene.entries() - 1, 1))
                .envelope();
        assertThat(written.type()).isEqualTo("workshop.planned");
        assertThat(written.data().toString())
                .contains("baker", "workshop.alike")
                .doesNotContain("network", "policy", "workshop.group.alike");
    }

    @Test
    void theyComeBackAfterARestart() {
        ImmutableList<String> before = reasons(scene.view());

        assertThat(reasons(scene.restart().view())).isNotEmpty().isEqualTo(before);
    }

    @Test
    void whatIsSeenLaterDoesNotChangeWhyAPlanWasMade() {
        ImmutableList<String> before = reasons(scene.view());

        scene.isNoted("baker", SituationSource.VISIT, "topic", AttributeValue.category("ledger"))
                .subject();
        scene.at("2024-07-25T10:00").withdraws("miller").subject();

        assertThat(reasons(scene.restart().view())).isEqualTo(before);
    }

    /** With what is left one would say that one of two has the topic 'network', which was never so. */
    @Test
    void afterAnErasureTheyAreNotTold() {
        scene.view();

        erase("baker");

        assertThat(reasons(scene.view()))
                .hasSize(4)
                .containsOnly("The reasons are not told, since not all that they rest on is known any more.");
        assertThat(reasons(scene.restart().view())).isEqualTo(reasons(scene.view()));
    }

    @Test
    void aRunningEngineForgetsWhatIsErased() {
        assertThat(scene.application("baker").applicant()).isPresent();

        erase("baker");

        assertThat(scene.application("baker").applicant()).isEmpty();
        assertThat(scene.application("grocer").applicant()).isPresent();
    }

    @Test
    void groupsThatArePlannedAfterAnErasureHaveReasons() {
        erase("baker");

        scene.planGroups().subject();

        assertThat(reasons(scene.view())).contains("All 2 share topic 'policy'.");
    }

    @Test
    void theyAreNotPrinted() {
        assertThat(scene.view().groups().toString()).contains("workshop.alike").doesNotContain("network");
    }

    /** All that is personal of a company is erased, as by a host that writes to the journal itself. */
    private void erase(String name) {
        Entry erasure = Entry.builder()
                .type("situation.noted")
                .version(1)
                .occurredAt(scene.by().at())
                .data(Json.toTree(ImmutableMap.of("application", name, "source", "VISIT", "name", "topic")))
                .addErases(name)
                .build();
        AppendResult result = scene.journal()
                .append(Append.builder()
                        .programme("small-2024")
                        .expectedSequence(scene.entries())
                        .recordedAt(Instant.parse("2024-07-08T03:00:00Z"))
                        .actor("secretariat:1")
                        .addEntries(erasure)
                        .build());
        assertThat(result).isInstanceOf(AppendResult.Appended.class);
    }

    private static Scene planned() {
        Scene scene = Scene.of(PROGRAMME);
        applies(scene, "baker", RETAIL, "network");
        applies(scene, "grocer", RETAIL, "network");
        applies(scene, "miller", MAKING, "policy");
        applies(scene, "brewer", MAKING, "policy");
        scene.locked().told().at("2024-07-08T10:00").confirm("baker", "grocer", "miller", "brewer");
        scene.planGroups().subject();
        return scene;
    }

    private static void applies(Scene scene, String name, String industry, String topic) {
        scene.submits(name, industry).subject();
        ImmutableMap<String, String> answers = ImmutableMap.<String, String>builder()
                .putAll(Companies.SECURE)
                .put("topic", topic)
                .buildOrThrow();
        scene.isCalled(name, CallRecord.completed(answers, true)).subject();
        scene.isScreened(name).subject();
    }

    private static ImmutableList<String> reasons(ProgrammeView view) {
        return view.groups().orElseThrow().rounds().stream()
                .flatMap(round -> round.groups().stream())
                .map(Group::reasons)
                .flatMap(ImmutableList::stream)
                .map((Reason reason) -> reason.text().en())
                .collect(ImmutableList.toImmutableList());
    }
}
