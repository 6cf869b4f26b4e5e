package dev.shien.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.reason.Reason;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    /** The main road of requirement R29, and its side exits. */
    @ParameterizedTest
    @CsvSource({
        "FORM_SENT, CONFIRM_LEVEL, LEVEL_CONFIRMED",
        "LEVEL_CONFIRMED, ACCEPT_RULES, COMPLETED",
        "COMPLETED, SELECT, SELECTED",
        "COMPLETED, WAITLIST, WAITLISTED",
        "SELECTED, NOTIFY, CONSENTS_PENDING",
        "CONSENTS_PENDING, CONFIRM, CONFIRMED",
        "FORM_SENT, GIVE_UP, UNREACHABLE",
        "FORM_SENT, FIND_INELIGIBLE, INELIGIBLE",
        "LEVEL_CONFIRMED, DECLINE_RULES, DECLINED_RULES",
        "COMPLETED, SUPERSEDE, DUPLICATE",
        "COMPLETED, WITHDRAW, WITHDRAWN_BEFORE_DRAW",
        "CONSENTS_PENDING, WITHDRAW, OFFER_DECLINED",
        "CONSENTS_PENDING, EXPIRE, OFFER_EXPIRED",
        "WAITLISTED, PROMOTE, SELECTED",
        "WAITLISTED, PASS_OVER, NOT_SELECTED",
        "CONFIRMED, WITHDRAW, WITHDRAWN",
    })
    void aStepLeadsOn(Stage from, Step step, Stage to) {
        assertThat(Lifecycle.next(from, step)).contains(to);
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
        for (Step step : EnumSet.complementOf(EnumSet.noneOf(Step.class))) {
            Lifecycle.refusal(stage, step).ifPresent(reason -> {
                assertThat(Lifecycle.next(stage, step)).isEmpty();
                assertThat(reason.text().en()).contains(stage.name(), step.name());
                Lifecycle.allowed(stage)
                        .forEach(allowed -> assertThat(reason.text().en()).contains(allowed.name()));
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
