package dev.shien.domain.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.eligibility.PackVersion;
import dev.shien.domain.eligibility.ReasonedDecision;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.reason.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has happened to an application. What is personal is {@link Confidential}: it is stored beside the chain
 * and may be erased, after which it is empty.
 */
public sealed interface ApplicationEvent {

    /** Whose event it is. */
    ApplicationId application();

    /** The step of the lifecycle that it is. */
    Step step();

    /**
     * The form has arrived.
     *
     * @param receipt the opaque public receipt number
     * @param call the call for applications by id
     * @param contactDue the last day on which the secretariat has to telephone
     * @param confidential what the form says
     */
    record Submitted(
            ApplicationId application,
            String receipt,
            String call,
            LocalDate contactDue,
            Optional<Confidential<Applicant>> confidential)
            implements ApplicationEvent {
        @Override
        public Step step() {
            return Step.SUBMIT;
        }
    }

    /**
     * The same representative or address stands in another application (A12): a person should look.
     *
     * @param other the other application
     * @param reasons what is the same, without personal data
     */
    record SameGroupFlagged(ApplicationId application, ApplicationId other, ImmutableList<Reason> reasons)
            implements ApplicationEvent {
        @Override
        public Step step() {
            return Step.FLAG;
        }
    }

    /**
     * The secretariat telephoned.
     *
     * @param answered whether anybody answered
     * @param confidential the answers, by question
     */
    record Called(
            ApplicationId application,
            boolean answered,
            Optional<Confidential<ImmutableMap<String, String>>> confidential)
            implements ApplicationEvent {
        @Override
        public Step step() {
            return Step.CALL;
        }
    }

    /**
     * The requirements were examined.
     *
     * @param verdict the outcome
     * @param pack the rule pack
     * @param confidential the decision with its reasons
     */
    record Screened(
            ApplicationId application,
            Verdict verdict,
            PackVersion pack,
            Optional<Confidential<ReasonedDecision>> confidential)
            implements ApplicationEvent {
        @Override
        public Step step() {
            return Step.SCREEN;
        }
    }

    /**
     * An official has decided what the rules leave to judgement.
     *
     * @param verdict eligible or ineligible
     * @param confidential the grounds
     */
    record Judged(ApplicationId application, Verdict verdict, Optional<Confidential<String>> confidential)
            implements ApplicationEvent {
        @Override
        public Step step() {
            return Step.JUDGE;
        }
    }

    /**
     * A quota was assigned.
     *
     * @param quota the quota by id
     * @param reason by which rule
     */
    record QuotaAssigned(ApplicationId application, String quota, Reason reason) implements ApplicationEvent {
        @Override
        public Step step() {
            return Step.ASSIGN_QUOTA;
        }
    }

    /**
     * The result was announced.
     *
     * @param consentsDue for those who have a place: the last day for the consents
     */
    record Notified(ApplicationId application, Optional<LocalDate> consentsDue) implements ApplicationEvent {
        @Override
        public Step step() {
            return Step.NOTIFY;
        }
    }

    /**
     * A step that carries nothing but its reason.
     *
     * @param step which step
     * @param reason why
     */
    record Stepped(ApplicationId application, Step step, Reason reason) implements ApplicationEvent {}

    /**
     * The applicant withdrew.
     *
     * @param confidential what the applicant said
     */
    record Withdrawn(ApplicationId application, Optional<Confidential<String>> confidential)
            implements ApplicationEvent {
        @Override
        public Step step() {
            return Step.WITHDRAW;
        }
    }
}
