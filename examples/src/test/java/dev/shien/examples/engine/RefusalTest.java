package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.application.Lifecycle;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Step;
import dev.shien.domain.application.Submission;
import dev.shien.domain.attendance.Presence;
import dev.shien.domain.consent.ConsentSheet;
import dev.shien.domain.consent.Party;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.engine.By;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the engine refuses, how it says so, and that it then writes nothing. */
class RefusalTest {

    private static final ApplicationId NOBODY = ApplicationId.of("nobody");

    @Test
    void aProgrammeWhoseRulePackIsUnknownIsRefusedBeforeAnyFormComes() {
        Programme programme = Small.with(document -> document.put("rulePack", "tokyo-r9"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scene.of(programme))
                .withMessageContaining("$.rulePack of small-2024, was 'tokyo-r9'")
                .withMessageContaining("tokyo-shanaitaisei-r6");
    }

    @Test
    void aStepThatIsNotAllowedIsRefusedWithTheStageTheStepAndWhatIsAllowed() {
        Scene scene = Scene.begin();
        scene.submits("baker", RETAIL).subject();

        Outcome outcome = scene.isConfirmed("baker");

        Reason reason = ((Outcome.Refused) outcome).reasons().get(0);
        assertThat(reason.code()).isEqualTo("application.step-not-allowed");
        assertThat(reason.arguments())
                .containsEntry("stage", "FORM_SENT")
                .containsEntry("step", "CONFIRM")
                .containsEntry(
                        "allowed",
                        Lifecycle.allowed(Stage.FORM_SENT).stream()
                                .map(Step::name)
                                .collect(Collectors.joining(", ")));
        assertThat(reason.text().en()).contains("FORM_SENT", "CONFIRM", "WITHDRAW");
        assertThat(reason.text().ja()).contains("申込フォーム受付");
    }

    @Test
    void eachCommandOnAnApplicationIsRefusedAtEachStageThatDoesNotAllowItAndWritesNothing() {
        ImmutableList<Scene> scenes = everyStage();
        List<String> allowed = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Scene scene = scenes.stream()
                    .filter(s -> !s.who(stage).isEmpty())
                    .findFirst()
                    .orElseThrow();
            String name = scene.who(stage).get(0);
            for (Command command : Command.values()) {
                if (Lifecycle.next(stage, command.step).isEmpty()) {
                    long before = scene.entries();
                    String head = scene.view().head();
                    assertThat(Scene.codes(command.give(scene, ApplicationId.of(name))))
                            .as("%s of %s", command, stage)
                            .containsExactly("application.step-not-allowed");
                    assertThat(scene.entries()).isEqualTo(before);
                    assertThat(scene.view().head()).isEqualTo(head);
                } else {
                    allowed.add(stage + " " + command);
                }
            }
        }
        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        "FORM_SENT CALL",
                        "FORM_SENT GIVE_UP",
                        "FORM_SENT SCREEN",
                        "FORM_SENT JUDGE",
                        "FORM_SENT WITHDRAW",
                        "LEVEL_CONFIRMED CALL",
                        "LEVEL_CONFIRMED GIVE_UP",
                        "LEVEL_CONFIRMED SCREEN",
                        "LEVEL_CONFIRMED JUDGE",
                        "LEVEL_CONFIRMED WITHDRAW",
                        "COMPLETED SCREEN",
                        "COMPLETED JUDGE",
                        "COMPLETED WITHDRAW",
                        "SELECTED WITHDRAW",
                        "WAITLISTED WITHDRAW",
                        "CONSENTS_PENDING CONSENT",
                        "CONSENTS_PENDING CONFIRM",
                        "CONSENTS_PENDING WITHDRAW",
                        "CONFIRMED WITHDRAW");
    }

    @Test
    void anApplicationThatThereIsNotIsNamedAndNothingIsWritten() {
        Scene scene = Scene.begin();
        long before = scene.entries();

        for (Command command : Command.values()) {
            assertThatIllegalArgumentException()
                    .as(command.name())
                    .isThrownBy(() -> command.give(scene, NOBODY))
                    .withMessage("Application 'nobody' is not in programme 'small-2024'");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.isInTheRoom("nobody", 1, PartKind.SEMINAR, Presence.ATTENDED))
                .withMessageContaining("'nobody'");
        assertThat(scene.entries()).isEqualTo(before);
    }

    @Test
    void aCallThatThereIsNotIsNamedWithThoseThatThereAre() {
        Scene scene = Scene.begin();
        ProgrammeEngine engine = scene.engine();
        By by = scene.at("2024-07-20T10:00").by();
        List<Runnable> commands = List.of(
                () -> engine.submit(by, Submission.of("call-9", Companies.company("baker", RETAIL))),
                () -> engine.notifyResults(by, "call-9"),
                () -> engine.expireOffers(by, "call-9"),
                () -> engine.closeWaitlist(by, "call-9"));

        for (Runnable command : commands) {
            assertThatIllegalArgumentException()
                    .isThrownBy(command::run)
                    .withMessage("Call 'call-9' is not in programme 'small-2024', whose calls are [call-1, call-2]");
        }
    }

    @Test
    void aDrawThatThereIsNotIsNamedWithThoseThatThereAre() {
        Scene scene = Scene.begin();
        String there = "Draw 'draw-9' is not in programme 'small-2024', whose draws are [draw-1, draw-2]";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.engine().lock(scene.by(), "draw-9", Scene.SECRET.commitment()))
                .withMessage(there);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.engine().draw(scene.by(), "draw-9", Scene.SECRET, ImmutableMap.of()))
                .withMessage(there);
    }

    /** A command on one application, with the step that it begins with. */
    private enum Command {
        CALL(Step.CALL) {
            @Override
            Outcome give(Scene scene, ApplicationId id) {
                return scene.engine().recordCall(scene.by(), id, CallRecord.noAnswer());
            }
        },
        GIVE_UP(Step.GIVE_UP) {
            @Override
            Outcome give(Scene scene, ApplicationId id) {
                return scene.engine().giveUp(scene.by(), id);
            }
        },
        SCREEN(Step.SCREEN) {
            @Override
            Outcome give(Scene scene, ApplicationId id) {
                return scene.engine().screen(scene.by(), id);
            }
        },
        JUDGE(Step.JUDGE) {
            @Override
            Outcome give(Scene scene, ApplicationId id) {
                return scene.engine().judge(scene.by(), id, Verdict.ELIGIBLE, "grounds");
            }
        },
        CONSENT(Step.RECEIVE_CONSENT) {
            @Override
            Outcome give(Scene scene, ApplicationId id) {
                return scene.engine()
                        .recordConsent(scene.by(), id, ConsentSheet.inOrder("participation", Party.COMPANY));
            }
        },
        CONFIRM(Step.CONFIRM) {
            @Override
            Outcome give(Scene scene, ApplicationId id) {
                return scene.engine().confirm(scene.by(), id);
            }
        },
        WITHDRAW(Step.WITHDRAW) {
            @Override
            Outcome give(Scene scene, ApplicationId id) {
                return scene.engine().withdraw(scene.by(), id, Optional.empty());
            }
        };

        private final Step step;

        Command(Step step) {
            this.step = step;
        }

        abstract Outcome give(Scene scene, ApplicationId id);
    }

    /** Scenes with an application at every stage. */
    private static ImmutableList<Scene> everyStage() {
        return ImmutableList.of(beforeTheLock(), afterTheDraw(), afterTheWaitlist());
    }

    private static Scene beforeTheLock() {
        Scene scene = Scene.begin().apply(RETAIL, "baker", "gone", "twice");
        scene.withdraws("gone").subject();
        scene.submits("again", Companies.company("twice", RETAIL)).subject();
        scene.completes("again").subject();
        scene.submits("fresh", RETAIL).subject();
        scene.submits("checked", RETAIL).subject();
        scene.isCalled("checked", new CallRecord(true, true, Companies.SECURE, Optional.empty()))
                .subject();
        scene.submits("unwilling", RETAIL).subject();
        scene.isCalled("unwilling", CallRecord.completed(Companies.SECURE, false))
                .subject();
        scene.submits("insecure", RETAIL).subject();
        scene.isCalled("insecure", CallRecord.completed(ImmutableMap.of("security_policy", "no"), true))
                .subject();
        scene.isScreened("insecure").subject();
        scene.submits("away", RETAIL).subject();
        for (int day = 4; day < 7; day++) {
            scene.at("2024-06-0" + day + "T10:00").doesNotAnswer("away").subject();
        }
        scene.isGivenUp("away").subject();
        scene.at("2024-06-29T10:00").submits("late", RETAIL).subject();
        return scene;
    }

    private static Scene afterTheDraw() {
        Scene scene = Scene.begin()
                .apply(RETAIL, "baker", "grocer", "florist", "jeweller")
                .apply(MAKING, "miller", "brewer", "weaver", "potter")
                .apply("75", "innkeeper")
                .drawn()
                .told();
        String confirmed = scene.seated("retail").get(0);
        String leaves = scene.seated("making").get(0);
        String declines = scene.seated("making").get(1);
        scene.confirm(confirmed, leaves).withdraws(leaves).subject();
        scene.withdraws(declines).subject();
        return scene;
    }

    private static Scene afterTheWaitlist() {
        Scene scene = Scene.begin()
                .apply(RETAIL, "baker", "grocer", "florist")
                .apply(MAKING, "miller", "brewer")
                .drawn()
                .told();
        scene.closeWaitlist().subject();
        scene.at("2024-07-13T10:00").expireOffers().subject();
        return scene;
    }
}
