package dev.shien.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.reason.Reason;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    /** Every step that a stage allows, and where it leads: R29's main road and its side exits. All else is refused. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FORM_SENT             | ARRIVE_LATE>LATE FLAG>FORM_SENT CALL>FORM_SENT CONFIRM_LEVEL>LEVEL_CONFIRMED \
            GIVE_UP>UNREACHABLE SCREEN>FORM_SENT JUDGE>FORM_SENT FIND_INELIGIBLE>INELIGIBLE SUPERSEDE>DUPLICATE \
            WITHDRAW>WITHDRAWN_BEFORE_DRAW
            LEVEL_CONFIRMED       | ARRIVE_LATE>LATE CALL>LEVEL_CONFIRMED ACCEPT_RULES>COMPLETED DECLINE_RULES>DECLINED_RULES \
            GIVE_UP>UNREACHABLE SCREEN>LEVEL_CONFIRMED JUDGE>LEVEL_CONFIRMED FIND_INELIGIBLE>INELIGIBLE SUPERSEDE>DUPLICATE \
            WITHDRAW>WITHDRAWN_BEFORE_DRAW
            COMPLETED             | SCREEN>COMPLETED JUDGE>COMPLETED FIND_INELIGIBLE>INELIGIBLE SUPERSEDE>DUPLICATE \
            ASSIGN_QUOTA>COMPLETED LEAVE_OUT>UNDETERMINED SELECT>SELECTED WAITLIST>WAITLISTED WITHDRAW>WITHDRAWN_BEFORE_DRAW
            WAITLISTED            | PROMOTE>SELECTED NOTIFY>WAITLISTED PASS_OVER>NOT_SELECTED WITHDRAW>WITHDRAWN
            SELECTED              | NOTIFY>CONSENTS_PENDING WITHDRAW>OFFER_DECLINED
            CONSENTS_PENDING      | RECEIVE_CONSENT>CONSENTS_PENDING CONFIRM>CONFIRMED EXPIRE>OFFER_EXPIRED WITHDRAW>OFFER_DECLINED
            CONFIRMED             | WITHDRAW>WITHDRAWN
            NOT_SELECTED          | NOTIFY>NOT_SELECTED
            INELIGIBLE            | NOTIFY>INELIGIBLE
            UNDETERMINED          | NOTIFY>UNDETERMINED
            LATE                  | NOTIFY>LATE
            DUPLICATE             | NOTIFY>DUPLICATE
            UNREACHABLE           | NOTIFY>UNREACHABLE
            DECLINED_RULES        | ''
            WITHDRAWN_BEFORE_DRAW | ''
            OFFER_DECLINED        | ''
            OFFER_EXPIRED         | ''
            WITHDRAWN             | ''
            """)
    void aStageAllowsTheseStepsAndNoOthers(Stage stage, String steps) {
        Map<Step, Stage> expected = steps.isEmpty()
                ? Map.of()
                : Arrays.stream(steps.split(" +", -1))
                        .map(step -> step.split(">", -1))
                        .collect(Collectors.toMap(step -> Step.valueOf(step[0]), step -> Stage.valueOf(step[1])));

        for (Step step : Step.values()) {
            assertThat(Lifecycle.next(stage, step)).as(step.name()).isEqualTo(Optional.ofNullable(expected.get(step)));
            assertThat(Lifecycle.refusal(stage, step).isEmpty()).as(step.name()).isEqualTo(expected.containsKey(step));
        }
        assertThat(Lifecycle.allowed(stage)).isEqualTo(expected.keySet());
    }

    /** Requirement R25: the form alone is not an application, so it cannot be drawn. */
    @Test
    void aFormAloneCannotBeSelected() {
        Reason reason = Lifecycle.refusal(Stage.FORM_SENT, Step.SELECT).orElseThrow();

        assertThat(reason.arguments()).containsEntry("stage", "FORM_SENT").containsEntry("step", "SELECT");
        assertThat(reason.text().en()).contains("FORM_SENT", "SELECT", "CONFIRM_LEVEL");
        assertThat(reason.text().ja()).contains("申込フォーム受付");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aRefusalNamesTheStateTheStepAndAllStepsThatAreAllowed(Stage stage) {
        for (Step step : Step.values()) {
            Lifecycle.refusal(stage, step).ifPresent(reason -> {
                assertThat(Lifecycle.next(stage, step)).isEmpty();
                String allowed = Lifecycle.allowed(stage).isEmpty()
                        ? "none"
                        : String.join(
                                ", ",
                                Lifecycle.allowed(stage).stream()
                                        .map(Step::name)
                                        .toList());
                assertThat(reason.text().en())
                        .contains(stage.name(), step.name())
                        .endsWith("allowed are: " + allowed);
                assertThat(reason.text().ja()).contains(stage.text().ja(), step.name());
            });
        }
    }

    @Test
    void everyStageCanBeReachedFromTheForm() {
        Set<Stage> reached = EnumSet.of(Stage.FORM_SENT);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Stage stage : EnumSet.copyOf(reached)) {
                for (Step step : Lifecycle.allowed(stage)) {
                    grew |= reached.add(Lifecycle.next(stage, step).orElseThrow());
                }
            }
        }

        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void onlyConfirmedPendingAndSelectedHoldASeat() {
        assertThat(Stage.values())
                .filteredOn(Stage::holdsSeat)
                .containsExactly(Stage.SELECTED, Stage.CONSENTS_PENDING, Stage.CONFIRMED);
    }
}
