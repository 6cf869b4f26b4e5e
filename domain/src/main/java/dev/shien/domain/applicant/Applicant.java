package dev.shien.domain.applicant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.ValueStyle;
import java.util.Collections;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A company or sole proprietor as it describes itself in the form. What a form may leave blank is optional: absent means
 * not told, never zero. Immutable; personal data does not show in {@code toString}; maps to JSON and back.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(as = ImmutableApplicant.class)
@JsonDeserialize(as = ImmutableApplicant.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Applicant {

    /** The company's name with its legal form as registered, or the sole proprietor's name or trade name (屋号). */
    @Value.Redacted
    String name();

    /** What it is in law. */
    LegalForm legalForm();

    /** The corporate number; never of a sole proprietor. */
    @Value.Redacted
    Optional<CorporateNumber> corporateNumber();

    /** The main industry, the one with the largest sales, at the level that was told. */
    Optional<JsicCode> industry();

    /** Capital or total contributions (資本金の額又は出資の総額); never of a sole proprietor. */
    @Value.Redacted
    Optional<Yen> capital();

    /** Regular employees (常時使用する従業員) on the day of the application. */
    @Value.Redacted
    Optional<Headcount> employees();

    /** The principal place of business (主たる事業所). */
    @Value.Redacted
    Address office();

    /** The registered head office (本店), where it is told. */
    @Value.Redacted
    Optional<Address> headOffice();

    /** Who represents and signs; for a sole proprietor the proprietor. */
    @Value.Redacted
    Optional<Representative> representative();

    /** Whom the company sends. */
    @Value.Redacted
    Optional<Participant> participant();

    /** The telephone number for the level check. */
    @Value.Redacted
    Optional<PhoneNumber> phone();

    /** The e-mail address for notices. */
    @Value.Redacted
    Optional<EmailAddress> email();

    /** The course that was chosen, for programmes whose quotas are courses. */
    Optional<String> course();

    /** Further answers of the form by the question's name: goals, maturity, wishes for an expert's speciality. */
    @Value.Redacted
    ImmutableMap<String, String> answers();

    /** The answer to a further question of the form. */
    default Optional<String> answer(String question) {
        return Optional.ofNullable(answers().get(question));
    }

    /** Whether the applicant is a natural person. */
    @JsonIgnore
    default boolean isSoleProprietor() {
        return legalForm().isIndividual();
    }

    /**
     * What this applicant and another have in common, at least one text of it, whenever they are the same company
     * ({@link SameCompany}) or may belong to one group ({@link SameGroup}). Computed once. Personal data.
     */
    @Value.Lazy
    @JsonIgnore
    default ImmutableSet<String> likeness() {
        return Sets.union(SameCompany.keys(this), SameGroup.keys(this)).immutableCopy();
    }

    /** Whether two applicants may be the same company or belong to one group; if not, they have nothing in common. */
    default boolean isLike(Applicant other) {
        return !Collections.disjoint(likeness(), other.likeness());
    }

    /** Refuses a blank name, and a sole proprietor with capital or a corporate number. */
    @Value.Check
    default void check() {
        Characters.requireText("the name of an applicant", name());
        if (isSoleProprietor()) {
            capital().ifPresent(amount -> refuse("capital"));
            corporateNumber().ifPresent(number -> refuse("corporateNumber"));
        }
    }

    /** Starts an applicant; {@code name}, {@code legalForm} and {@code office} must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** Names the field, not what it holds: of a sole proprietor that is personal data. */
    private void refuse(String field) {
        throw new IllegalArgumentException("Expected an applicant of the legal form " + legalForm() + " without "
                + field + ", was one with it. Maybe the legal form is wrong");
    }

    /** Builds an {@link Applicant}; each attribute at most once. Not thread-safe. */
    final class Builder extends ImmutableApplicant.Builder {
        Builder() {}
    }
}
