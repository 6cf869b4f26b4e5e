package dev.shien.domain.eligibility;

/**
 * Which of several statements about an applicant counts.
 *
 * @param industry whose word counts for the industry (A4)
 * @param employees as at which day the employees are counted: the application's (form) or the call's (telephone) (A6)
 * @param place what shows where the principal place of business is (A7)
 */
public record EvidencePolicy(RecordedFact industry, RecordedFact employees, PlaceEvidence place) {

    /**
     * The defaults of a secretariat: the industry is checked on the telephone, employees are counted as at the
     * application, and either place is evidence.
     */
    public static EvidencePolicy defaults() {
        return new EvidencePolicy(RecordedFact.TELEPHONE, RecordedFact.FORM, PlaceEvidence.EITHER);
    }

    /** Whose word counts for a fact: of those without a policy the call's, which checks what the form claims. */
    RecordedFact recorded(String fact) {
        return switch (fact) {
            case FactNames.INDUSTRY -> industry;
            case FactNames.EMPLOYEES -> employees;
            default -> RecordedFact.TELEPHONE;
        };
    }
}
