package dev.shien.domain.application;

import static dev.shien.domain.application.Stage.COMPLETED;
import static dev.shien.domain.application.Stage.CONFIRMED;
import static dev.shien.domain.application.Stage.CONSENTS_PENDING;
import static dev.shien.domain.application.Stage.DECLINED_RULES;
import static dev.shien.domain.application.Stage.DUPLICATE;
import static dev.shien.domain.application.Stage.FORM_SENT;
import static dev.shien.domain.application.Stage.INELIGIBLE;
import static dev.shien.domain.application.Stage.LATE;
import static dev.shien.domain.application.Stage.LEVEL_CONFIRMED;
import static dev.shien.domain.application.Stage.NOT_SELECTED;
import static dev.shien.domain.application.Stage.OFFER_DECLINED;
import static dev.shien.domain.application.Stage.OFFER_EXPIRED;
import static dev.shien.domain.application.Stage.SELECTED;
import static dev.shien.domain.application.Stage.UNDETERMINED;
import static dev.shien.domain.application.Stage.UNREACHABLE;
import static dev.shien.domain.application.Stage.WAITLISTED;
import static dev.shien.domain.application.Stage.WITHDRAWN;
import static dev.shien.domain.application.Stage.WITHDRAWN_BEFORE_DRAW;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/** Which step leads from which stage to which (requirements R25 to R29). What is not in the table is refused. */
public final class Lifecycle {

    private static final ImmutableTable<Stage, Step, Stage> TABLE = ImmutableTable.<Stage, Step, Stage>builder()
            .put(FORM_SENT, Step.ARRIVE_LATE, LATE)
            .put(FORM_SENT, Step.FLAG, FORM_SENT)
            .put(FORM_SENT, Step.CALL, FORM_SENT)
            .put(FORM_SENT, Step.CONFIRM_LEVEL, LEVEL_CONFIRMED)
            .put(FORM_SENT, Step.GIVE_UP, UNREACHABLE)
            .put(FORM_SENT, Step.SCREEN, FORM_SENT)
            .put(FORM_SENT, Step.JUDGE, FORM_SENT)
            .put(FORM_SENT, Step.FIND_INELIGIBLE, INELIGIBLE)
            .put(FORM_SENT, Step.SUPERSEDE, DUPLICATE)
            .put(FORM_SENT, Step.WITHDRAW, WITHDRAWN_BEFORE_DRAW)
            .put(LEVEL_CONFIRMED, Step.ARRIVE_LATE, LATE)
            .put(LEVEL_CONFIRMED, Step.CALL, LEVEL_CONFIRMED)
            .put(LEVEL_CONFIRMED, Step.ACCEPT_RULES, COMPLETED)
            .put(LEVEL_CONFIRMED, Step.DECLINE_RULES, DECLINED_RULES)
            .put(LEVEL_CONFIRMED, Step.GIVE_UP, UNREACHABLE)
            .put(LEVEL_CONFIRMED, Step.SCREEN, LEVEL_CONFIRMED)
            .put(LEVEL_CONFIRMED, Step.JUDGE, LEVEL_CONFIRMED)
            .put(LEVEL_CONFIRMED, Step.FIND_INELIGIBLE, INELIGIBLE)
            .put(LEVEL_CONFIRMED, Step.SUPERSEDE, DUPLICATE)
            .put(LEVEL_CONFIRMED, Step.WITHDRAW, WITHDRAWN_BEFORE_DRAW)
            .put(COMPLETED, Step.SCREEN, COMPLETED)
            .put(COMPLETED, Step.JUDGE, COMPLETED)
            .put(COMPLETED, Step.FIND_INELIGIBLE, INELIGIBLE)
            .put(COMPLETED, Step.SUPERSEDE, DUPLICATE)
            .put(COMPLETED, Step.ASSIGN_QUOTA, COMPLETED)
            .put(COMPLETED, Step.LEAVE_OUT, UNDETERMINED)
            .put(COMPLETED, Step.SELECT, SELECTED)
            .put(COMPLETED, Step.WAITLIST, WAITLISTED)
            .put(COMPLETED, Step.WITHDRAW, WITHDRAWN_BEFORE_DRAW)
            .put(WAITLISTED, Step.PROMOTE, SELECTED)
            .put(WAITLISTED, Step.NOTIFY, WAITLISTED)
            .put(WAITLISTED, Step.PASS_OVER, NOT_SELECTED)
            .put(WAITLISTED, Step.WITHDRAW, WITHDRAWN)
            .put(SELECTED, Step.NOTIFY, CONSENTS_PENDING)
            .put(SELECTED, Step.WITHDRAW, OFFER_DECLINED)
            .put(CONSENTS_PENDING, Step.RECEIVE_CONSENT, CONSENTS_PENDING)
            .put(CONSENTS_PENDING, Step.CONFIRM, CONFIRMED)
            .put(CONSENTS_PENDING, Step.EXPIRE, OFFER_EXPIRED)
            .put(CONSENTS_PENDING, Step.WITHDRAW, OFFER_DECLINED)
            .put(CONFIRMED, Step.WITHDRAW, WITHDRAWN)
            .put(NOT_SELECTED, Step.NOTIFY, NOT_SELECTED)
            .put(INELIGIBLE, Step.NOTIFY, INELIGIBLE)
            .put(UNDETERMINED, Step.NOTIFY, UNDETERMINED)
            .put(LATE, Step.NOTIFY, LATE)
            .put(DUPLICATE, Step.NOTIFY, DUPLICATE)
            .put(UNREACHABLE, Step.NOTIFY, UNREACHABLE)
            .build();

    private Lifecycle() {}

    /** The stage that a step leads to, or nothing where the step is not allowed. */
    public static Optional<Stage> next(Stage from, Step step) {
        return Optional.ofNullable(TABLE.get(from, step));
    }

    /** The steps that are allowed at a stage. */
    public static ImmutableSet<Step> allowed(Stage stage) {
        return TABLE.row(stage).keySet();
    }

    /** Why a step is refused at a stage, or nothing where it is allowed. */
    public static Optional<Reason> refusal(Stage stage, Step step) {
        return TABLE.contains(stage, step) ? Optional.empty() : Optional.of(notAllowed(stage, step));
    }

    private static Reason notAllowed(Stage stage, Step step) {
        String allowed =
                String.join(", ", allowed(stage).stream().map(Step::name).toList());
        Text text = Text.of(
                "「" + stage.text().ja() + "」の申込に対して " + step + " はできません。できるのは: " + (allowed.isEmpty() ? "なし" : allowed),
                "An application that is " + stage + " does not allow " + step + "; allowed are: "
                        + (allowed.isEmpty() ? "none" : allowed));
        return Reason.of(
                "application.step-not-allowed",
                text,
                ImmutableMap.of("stage", stage.name(), "step", step.name(), "allowed", allowed));
    }
}
