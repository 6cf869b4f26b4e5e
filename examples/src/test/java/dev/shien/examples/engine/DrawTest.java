package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.application.Stage;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.lottery.verify.RecordVerifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From the closed list to the announced result (requirements R22, R27, R30). */
class DrawTest {

    private Scene scene = Scene.begin();

    @Test
    void theLockAssignsQuotasAndTiesTheDrawToTheJournal() {
        sevenApply();
        String head = scene.view().head();

        scene.locked();

        LockedDraw lock = scene.view().draws().openLock().orElseThrow();
        assertThat(lock.id()).isEqualTo(DrawId.first("small-2024", "draw-1"));
        assertThat(lock.entrants()).hasSize(7);
        assertThat(head).endsWith(lock.journalHead().orElseThrow());
        assertThat(scene.application("baker").quota()).contains("retail");
        assertThat(scene.application("miller").quota()).contains("making");
        assertThat(scene.stage("baker")).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void theDrawFillsEachQuotaAndRanksTheRest() {
        sevenApply();

        scene.drawn();

        assertThat(scene.seated("retail")).hasSize(2);
        assertThat(scene.seated("making")).hasSize(2);
        assertThat(scene.waiting("retail")).hasSize(2);
        assertThat(scene.waiting("making")).hasSize(1);
        assertThat(scene.application(scene.seated("retail").get(0)).selectedOn())
                .contains(LocalDate.of(2024, 7, 4));
    }

    @Test
    void aStrangerCanRecomputeTheDraw() {
        sevenApply();
        scene.drawn();

        DrawRecord record = Scene.only(scene.view().draws().records().values());

        byte[] json = record.toJson().toString().getBytes(StandardCharsets.UTF_8);
        assertThat(RecordVerifier.create().verify(json).ok()).isTrue();
        assertThat(record.selfSeeded()).isTrue();
    }

    @Test
    void theListIsNotLockedBeforeItsDay() {
        sevenApply();

        assertThat(Scene.codes(scene.at("2024-06-28T23:59:59").lock())).containsExactly("selection.lock-too-early");
        assertThat(Scene.codes(scene.at("2024-07-03T23:59:59").lock())).containsExactly("selection.lock-too-early");
        scene.at("2024-07-04T00:00").lock().subject();
    }

    @Test
    void theListIsNotLockedWhileACallIsOpen() {
        scene.apply(RETAIL, "baker");
        scene.submits("grocer", RETAIL).subject();

        assertThat(Scene.codes(scene.at("2024-07-04T09:00").lock())).containsExactly("selection.applications-open");
    }

    @Test
    void theListIsNotLockedWhileAVerdictIsOpen() {
        scene.submits("baker", RETAIL).subject();
        scene.completes("baker").subject();

        assertThat(Scene.codes(scene.at("2024-07-04T09:00").lock()))
                .containsExactly("selection.applications-undecided");
    }

    @Test
    void aListOfNobodyIsNotLocked() {
        assertThat(Scene.codes(scene.at("2024-07-04T09:00").lock())).containsExactly("selection.no-entrants");
    }

    @Test
    void whoseFactsStayOpenIsLeftOut() {
        sevenApply();
        scene.at("2024-06-04T10:00").submits("silent", RETAIL).subject();
        scene.isCalled("silent", CallRecord.completed(ImmutableMap.of("security_policy", "yes"), true))
                .subject();
        scene.isScreened("silent").subject();

        scene.locked();

        assertThat(scene.stage("silent")).isEqualTo(Stage.UNDETERMINED);
        assertThat(scene.view().draws().openLock().orElseThrow().entrants()).hasSize(7);
    }

    @Test
    void anIndustryOfNoQuotaIsLeftOut() {
        sevenApply();
        scene.apply("75", "innkeeper");

        scene.locked();

        assertThat(scene.stage("innkeeper")).isEqualTo(Stage.UNDETERMINED);
        assertThat(Scene.last(scene.application("innkeeper").reasons()).code()).isEqualTo("selection.quota-open");
    }

    @Test
    void aListIsLockedOnce() {
        sevenApply();
        scene.locked();

        assertThat(Scene.codes(scene.lock())).containsExactly("selection.locked-already");
    }

    @Test
    void aDrawIsHeldOnce() {
        sevenApply();
        scene.drawn();

        assertThat(Scene.codes(scene.draw())).containsExactly("selection.not-locked");
    }

    @Test
    void aDrawIsNotHeldBeforeItsSourceIsPublic() {
        scene = Scene.of(withSource("{\"name\": \"宝くじ\", \"expectedAt\": \"2024-07-04T19:00:00+09:00\"}"));
        sevenApply();
        scene.locked();

        Outcome early = scene.at("2024-07-04T18:59:59").draw();

        assertThat(Scene.codes(early)).containsExactly("selection.source-not-public");
        Reason reason = Scene.only(((Outcome.Refused) early).reasons());
        assertThat(reason.text().ja()).contains("「宝くじ」は 2024-07-04T19:00 に公表されます");
        assertThat(reason.text().en())
                .isEqualTo(
                        "Source '宝くじ' is public from 2024-07-04T19:00, so no draw can be held at 2024-07-04T18:59:59");
    }

    @Test
    void aListIsNotLockedOnceABeaconIsPublic() {
        scene = Scene.of(withSource("{\"name\": \"beacon\", \"kind\": \"drand\", \"round\": 1, \"chain\": {\"hash\": \""
                + DrandChain.QUICKNET.hash() + "\", \"genesis\": 1692803367, \"period\": 3}}"));
        sevenApply();

        assertThat(Scene.codes(scene.at("2024-07-04T09:00").lock())).containsExactly("selection.source-public-already");
    }

    private static Programme withSource(String source) {
        return Small.with(document -> ((ObjectNode) document.at("/calls/0/draws/0"))
                .putArray("sources")
                .add(Json.parse("source", source)));
    }

    @Test
    void aDrawThatWasHeldIsNotLockedAgain() {
        sevenApply();
        scene.drawn();

        assertThat(Scene.codes(scene.lock())).containsExactly("selection.no-entrants");
    }

    @Test
    void onlyTheSecretThatWasCommittedToDraws() {
        sevenApply();
        scene.locked();
        byte[] other = new byte[DrawSecret.LENGTH];
        other[0] = 1;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.engine().draw(scene.by(), "draw-1", DrawSecret.of(other), ImmutableMap.of()));
        assertThat(scene.view().draws().records()).isEmpty();
    }

    @Test
    void resultsAreAnnouncedFromTheDayOfTheCallOn() {
        sevenApply();
        scene.drawn();

        assertThat(Scene.codes(scene.at("2024-07-04T23:59").tellResults()))
                .containsExactly("application.notice-too-early");
        scene.told();

        assertThat(scene.who(Stage.CONSENTS_PENDING)).hasSize(4);
        assertThat(scene.application(scene.who(Stage.CONSENTS_PENDING).get(0)).consentsDue())
                .contains(LocalDate.of(2024, 7, 12));
        String waits = scene.who(Stage.WAITLISTED).get(0);
        assertThat(scene.application(waits).notifiedAt()).isPresent();
        assertThat(scene.application(waits).consentsDue()).isEmpty();
    }

    @Test
    void resultsAreAnnouncedOnce() {
        sevenApply();
        scene.drawn().told();

        assertThat(Scene.codes(scene.tellResults())).containsExactly("engine.nothing-to-do");
    }

    @Test
    void thoseWhoWereRefusedAreToldToo() {
        sevenApply();
        scene.at("2024-06-30T10:00").submits("late", RETAIL).subject();

        scene.drawn().told();

        assertThat(scene.application("late").notifiedAt()).isPresent();
        assertThat(scene.stage("late")).isEqualTo(Stage.LATE);
    }

    private void sevenApply() {
        scene.apply(RETAIL, "baker", "grocer", "florist", "jeweller").apply(MAKING, "miller", "brewer", "weaver");
    }
}
