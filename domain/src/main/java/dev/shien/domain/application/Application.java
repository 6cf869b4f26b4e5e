package dev.shien.domain.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.ValueStyle;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.eligibility.LevelAnswers;
import dev.shien.domain.eligibility.ReasonedDecision;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.reason.Reason;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The present state of one application: the left fold of its events. */
@Value.Immutable
@ValueStyle
public interface Application {

    /** The id inside the programme, never published. */
    ApplicationId id();

    /** The opaque public receipt number. */
    String receipt();

    /** The call for applications, by id. */
    String call();

    /** When the form arrived. */
    OffsetDateTime submittedAt();

    /** The last day on which the secretariat has to telephone. */
    LocalDate contactDue();

    /** Where the application stands. */
    Stage stage();

    /** What the form says; empty once erased. */
    @Value.Redacted
    Optional<Applicant> applicant();

    /** The calls, in order. */
    ImmutableList<CallAttempt> calls();

    /** What was answered on the telephone, call by call. */
    @Value.Redacted
    ImmutableList<LevelAnswers> levelAnswers();

    /** The outcome of the latest screening. */
    Optional<Verdict> screened();

    /** The latest decision with its reasons; empty before the first screening and once erased. */
    @Value.Redacted
    Optional<ReasonedDecision> decision();

    /** What an official decided where the rules leave it to judgement. */
    Optional<Verdict> judged();

    /** The quota in which the applicant competes. */
    Optional<String> quota();

    /** The day on which a place was given, in the programme's zone. */
    Optional<LocalDate> selectedOn();

    /** The day on which participation was confirmed, in the programme's zone. */
    Optional<LocalDate> confirmedOn();

    /** Other applications with the same representative or address (A12). */
    ImmutableSet<ApplicationId> sameGroup();

    /** Why the application came to its stage, the latest reason last. */
    ImmutableList<Reason> reasons();

    /** When the result was announced. */
    Optional<OffsetDateTime> notifiedAt();

    /** The last day for the consents. */
    Optional<LocalDate> consentsDue();

    /** The latest answer to each question that was asked on the telephone. */
    default ImmutableMap<String, String> answers() {
        Map<String, String> latest = new LinkedHashMap<>();
        levelAnswers().forEach(call -> latest.putAll(call.answers()));
        return ImmutableMap.copyOf(latest);
    }

    /** The verdict that counts: the official's where the rules leave it to judgement, otherwise the screening's. */
    default Optional<Verdict> verdict() {
        return screened()
                .filter(v -> v != Verdict.NEEDS_JUDGEMENT)
                .or(this::judged)
                .or(this::screened);
    }

    /** The first event of an application makes it. */
    static Application begin(ApplicationEvent.Submitted event, OffsetDateTime at) {
        return ImmutableApplication.builder()
                .id(event.application())
                .receipt(event.receipt())
                .call(event.call())
                .submittedAt(at)
                .contactDue(event.contactDue())
                .stage(Stage.FORM_SENT)
                .applicant(event.confidential().map(Confidential::value))
                .build();
    }

    /**
     * The application after an event.
     *
     * @param at when it happened, in the programme's zone
     * @throws IllegalArgumentException if the event is not allowed at this stage: the journal is broken
     */
    default Application after(ApplicationEvent event, OffsetDateTime at) {
        Stage next = Lifecycle.next(stage(), event.step())
                .orElseThrow(() ->
                        new IllegalArgumentException("Application " + id() + " is " + stage() + ", where the event "
                                + event.step() + " cannot be; expected one of " + Lifecycle.allowed(stage())));
        return Fold.apply(((ImmutableApplication) ImmutableApplication.copyOf(this)).withStage(next), event, at);
    }
}
