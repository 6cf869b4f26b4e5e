package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Submission;
import dev.shien.domain.attendance.AttendanceSheet;
import dev.shien.domain.consent.ConsentSheet;
import dev.shien.domain.consent.Party;
import dev.shien.domain.engine.By;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.situation.SituationSource;
import dev.shien.domain.workshop.AttributeValue;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The same key again returns the first outcome and appends nothing. */
class IdempotencyTest {

    private static final Budget BUDGET = Budget.of(100, 1);

    private final Scene scene = Scene.begin();

    @Test
    void everyCommandUnderItsKeyIsCarriedOutOnce() {
        scene.apply(MAKING, "miller");
        ProgrammeEngine engine = scene.engine();
        twice(by -> engine.submit(by, scene.form(Companies.company("baker", RETAIL), "baker")));
        twice(by -> engine.recordCall(by, Scene.id("baker"), CallRecord.completed(Companies.SECURE, true)));
        twice(by -> engine.screen(by, Scene.id("baker")));
        scene.apply(RETAIL, "grocer", "florist", "jeweller").at("2024-07-04T09:00");
        twice(by -> engine.lock(by, "draw-1", Scene.SECRET.commitment()));
        twice(by -> engine.draw(by, "draw-1", Scene.SECRET, ImmutableMap.of()));
        scene.at("2024-07-05T09:00");
        twice(by -> engine.notifyResults(by, "call-1"));
        twice(by -> engine.recordConsent(by, Scene.id("miller"), ConsentSheet.inOrder("participation", Party.COMPANY)));
        scene.returnsConsent("miller", Party.PARTICIPANT).subject();
        twice(by -> engine.confirm(by, Scene.id("miller")));
        String goes = scene.seated("retail").get(0);
        twice(by -> engine.withdraw(by, Scene.id(goes), Optional.empty()));
        twice(engine::planTimetable);
        twice(by -> engine.planGroups(by, BUDGET));
        twice(by -> engine.planVisits(by, ImmutableList.of(Experts.everyDay("expert-1")), BUDGET));
        twice(by -> engine.recordAttendance(
                by, AttendanceSheet.of(1, PartKind.SEMINAR, AttendanceSheet.Line.attended(Scene.id("miller")))));
        twice(by -> engine.noteSituation(
                by, Scene.id("miller"), SituationSource.VISIT, "topic", AttributeValue.category("policy")));
        scene.at("2024-07-13T09:00");
        twice(by -> engine.expireOffers(by, "call-1"));
    }

    @Test
    void aKeyIsRememberedAfterARestart() {
        Outcome first = submit("baker", "form-1");
        long entries = scene.entries();

        Outcome again = scene.restart().engine().submit(key("form-1"), form("baker"));

        assertThat(again).isEqualTo(first);
        assertThat(scene.entries()).isEqualTo(entries);
    }

    @Test
    void aKeyIsSharedByTheEnginesOnOneJournal() {
        ProgrammeEngine other = scene.anotherEngine();
        Outcome first = submit("baker", "form-1");

        assertThat(other.submit(key("form-1"), form("baker"))).isEqualTo(first);
        assertThat(other.view().size()).isEqualTo(1);
    }

    @Test
    void aUsedKeyReturnsTheFirstOutcomeWhateverElseTheCommandAsksFor() {
        Outcome first = submit("baker", "form-1");

        Outcome other = submit("grocer", "form-1");

        assertThat(other).isEqualTo(first);
        assertThat(scene.view().application(Scene.id("grocer"))).isEmpty();
    }

    @Test
    void aUsedKeyIsRefusedToAnotherKindOfCommand() {
        submit("baker", "form-1");
        long entries = scene.entries();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.engine().screen(key("form-1"), Scene.id("baker")))
                .withMessageContaining("submit")
                .withMessageContaining("screen");
        assertThat(scene.entries()).isEqualTo(entries);
    }

    @Test
    void aRefusalUsesNoKeyUp() {
        scene.at("2024-05-01T10:00");
        assertThat(Scene.codes(submit("baker", "form-1"))).containsExactly("application.before-call");

        scene.at("2024-06-03T10:00");
        submit("baker", "form-1").subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.FORM_SENT);
    }

    @Test
    void withoutAKeyTheSameCommandIsGivenAnew() {
        scene.submits("baker", RETAIL).subject();
        scene.isScreened("baker").subject();
        long entries = scene.entries();

        scene.isScreened("baker").subject();

        assertThat(scene.entries()).isEqualTo(entries + 1);
    }

    private void twice(Function<By, Outcome> command) {
        By by = key("key-" + scene.entries());
        Outcome first = command.apply(by);
        assertThat(first.isAccepted()).isTrue();
        String head = scene.view().head();

        assertThat(command.apply(by)).isEqualTo(first);
        assertThat(scene.view().head()).isEqualTo(head);
    }

    private Outcome submit(String name, String key) {
        return scene.engine().submit(key(key), form(name));
    }

    private Submission form(String name) {
        return scene.form(Companies.company(name, RETAIL), name);
    }

    private By key(String key) {
        return scene.by().withKey(key);
    }
}
