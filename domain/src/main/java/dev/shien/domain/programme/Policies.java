package dev.shien.domain.programme;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.shien.domain.ValueStyle;
import dev.shien.domain.consent.Seals;
import dev.shien.domain.eligibility.EvidencePolicy;
import dev.shien.domain.eligibility.PlaceEvidence;
import dev.shien.domain.eligibility.RecordedFact;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.Sharing;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import java.time.LocalTime;
import org.immutables.value.Value;

/**
 * How the programme decides where its outline leaves a choice: one named switch for each, with the default that a
 * secretariat would take (ambiguities A1-A30). Where an unlisted industry belongs (A2) is said by
 * {@link Membership.ByIndustry}, how groups are formed (A24) by {@link WorkshopSettings}, when the last visit is (A19)
 * by {@link VisitSettings}.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(as = ImmutablePolicies.class)
@JsonPropertyOrder({
    "spareSeats",
    "sharing",
    "openSeats",
    "industryOfRecord",
    "employeesOfRecord",
    "placeEvidence",
    "completion",
    "lateInDay",
    "contact",
    "duplicates",
    "sameGroup",
    "waitlist",
    "promotion",
    "firstVisit",
    "seals",
    "whenNotFull",
    "smallestCell"
})
public interface Policies {

    /** A builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** The defaults. */
    static Policies defaults() {
        return builder().build();
    }

    /** A1: what becomes of seats that a quota does not need. */
    @Value.Default
    default SpareSeats spareSeats() {
        return SpareSeats.PROPORTIONAL_TO_EXCESS;
    }

    /** A1: how spare seats are shared where they go in proportion. */
    @Value.Default
    default Sharing sharing() {
        return Sharing.DEFAULT;
    }

    /** A1: the seats that are open to all quotas, of the capacity and beside the targets. */
    @Value.Default
    default OpenSeats openSeats() {
        return OpenSeats.NONE;
    }

    /** A4: whose word counts for the industry. */
    @Value.Default
    default RecordedFact industryOfRecord() {
        return RecordedFact.TELEPHONE;
    }

    /** A6: as at which day the employees are counted: the application's (form) or the level check's (telephone). */
    @Value.Default
    default RecordedFact employeesOfRecord() {
        return RecordedFact.FORM;
    }

    /** A7: what shows where the principal place of business is. */
    @Value.Default
    default PlaceEvidence placeEvidence() {
        return PlaceEvidence.EITHER;
    }

    /** A4, A6 and A7 together, as the mapping from forms to facts takes them. */
    default EvidencePolicy evidence() {
        return new EvidencePolicy(industryOfRecord(), employeesOfRecord(), placeEvidence());
    }

    /** A8: until when an application has to be complete. */
    @Value.Default
    default CompletionPolicy completion() {
        return CompletionPolicy.AFTER_CLOSE_ALLOWED;
    }

    /** A9: on which day a form of the evening counts as sent. */
    @Value.Default
    default LateInDay lateInDay() {
        return new LateInDay(LateInDay.Rule.SAME_DAY, LocalTime.of(17, 0));
    }

    /** A10: when the secretariat may give up. */
    @Value.Default
    default ContactPolicy contact() {
        return new ContactPolicy(3);
    }

    /** A11: which of several applications of one company counts. */
    @Value.Default
    default DuplicatePolicy duplicates() {
        return DuplicatePolicy.LAST_COMPLETE;
    }

    /** A12: what happens to companies of one group. */
    @Value.Default
    default SameGroupPolicy sameGroup() {
        return SameGroupPolicy.FLAG;
    }

    /** A13: who follows when a seat falls free. */
    @Value.Default
    default Transfer waitlist() {
        return Transfer.SAME_QUOTA_THEN_ACROSS;
    }

    /** A14: until when somebody follows. */
    @Value.Default
    default PromotionLimit promotion() {
        return PromotionLimit.beforeFirstSession();
    }

    /** A20: from when on a company may be visited. */
    @Value.Default
    default FirstVisit firstVisit() {
        return FirstVisit.AFTER_CONFIRMED;
    }

    /** A21: whether a signature stands for a seal. */
    @Value.Default
    default Seals seals() {
        return Seals.REQUIRED;
    }

    /** A29: what happens when there are no more applicants than seats. */
    @Value.Default
    default WhenNotFull whenNotFull() {
        return WhenNotFull.SELECT_ALL;
    }

    /** A30: the smallest cell that is published. */
    @Value.Default
    default SmallestCell smallestCell() {
        return new SmallestCell(3);
    }

    /** Builds policies. */
    final class Builder extends ImmutablePolicies.Builder {
        Builder() {}
    }
}
