package dev.shien.domain.programme;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDateTime;
import java.util.Optional;

/** Until when an application has to be complete whose form came in time (A8). */
public enum CompletionPolicy {
    /** The form has to arrive until the call closes; the telephone call and the acceptance of the rules may follow. */
    AFTER_CLOSE_ALLOWED,
    /** Form, telephone call and acceptance all have to be done until the call closes. */
    BY_CLOSE;

    /** Why the application is not accepted, if it is not: the form came outside the call or was completed too late. */
    public Optional<Reason> refusal(Call call, LocalDateTime formArrived, Optional<LocalDateTime> completed) {
        if (formArrived.isBefore(call.opens())) {
            return Optional.of(
                    reason("application.before-call", call, formArrived, "受付開始前の申込です", "before the call opened"));
        }
        if (formArrived.isAfter(call.closes())) {
            return Optional.of(reason("application.late", call, formArrived, "申込期限後の申込です", "after the call closed"));
        }
        return completed
                .filter(moment -> this == BY_CLOSE && moment.isAfter(call.closes()))
                .map(moment -> reason(
                        "application.completed-late",
                        call,
                        moment,
                        "申込期限後に申込が完了しました",
                        "completed after the call closed"));
    }

    private static Reason reason(String code, Call call, LocalDateTime at, String ja, String en) {
        LocalDateTime limit = at.isBefore(call.opens()) ? call.opens() : call.closes();
        return Reason.of(
                code,
                Text.of(ja + "(" + at + "、期限 " + limit + ")", en + " (" + at + ", limit " + limit + ")"),
                ImmutableMap.of("call", call.id(), "at", at.toString(), "limit", limit.toString()));
    }
}
