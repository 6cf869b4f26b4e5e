package dev.shien.domain.eligibility;

import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.Yen;
import java.util.Optional;

/** What an application form tells of a fact. */
final class FormFacts {

    private FormFacts() {}

    static Optional<FactValue> value(FactDescription fact, Applicant applicant) {
        return switch (fact.name()) {
            case FactNames.LEGAL_FORM -> Optional.of(FactText.legalForm(applicant.legalForm()));
            case FactNames.INDUSTRY -> applicant.industry().map(JsicCode::code).map(FactValue::of);
            case FactNames.CAPITAL -> applicant.capital().map(Yen::amount).map(FactValue::of);
            case FactNames.EMPLOYEES ->
                applicant.employees().map(Headcount::persons).map(FactValue::of);
            case FactNames.PRINCIPAL_OFFICE ->
                Optional.of(FactValue.of(applicant.office().prefecture().name()));
            case FactNames.HEAD_OFFICE -> headOffice(applicant);
            default -> applicant.answer(fact.name()).flatMap(text -> readable(fact, text));
        };
    }

    /** The register knows head offices of companies only; a sole proprietor has none. */
    private static Optional<FactValue> headOffice(Applicant applicant) {
        return applicant.isSoleProprietor()
                ? Optional.of(FactValue.of(FactNames.NONE))
                : applicant
                        .headOffice()
                        .map(place -> FactValue.of(place.prefecture().name()));
    }

    /** A form answer that does not fit the question tells nothing: the call has to ask again. */
    private static Optional<FactValue> readable(FactDescription fact, String text) {
        try {
            return Optional.of(FactText.read(fact, text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
