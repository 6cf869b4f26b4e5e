package dev.shien.domain.consent;

import com.google.common.collect.ImmutableList;

/**
 * A part of a consent form as it has arrived and the secretariat has looked through it.
 *
 * @param form the form by id
 * @param party whose part it is
 * @param defects what is wrong with it; none if it is in order
 */
public record ConsentSheet(String form, Party party, ImmutableList<Defect> defects) {

    /** A sheet with nothing wrong. */
    public static ConsentSheet inOrder(String form, Party party) {
        return new ConsentSheet(form, party, ImmutableList.of());
    }

    /** A sheet with defects. */
    public static ConsentSheet with(String form, Party party, Defect... defects) {
        return new ConsentSheet(form, party, ImmutableList.copyOf(defects));
    }

    /**
     * The part of the form that the sheet is.
     *
     * @throws IllegalArgumentException if no such form, part or field is declared
     */
    public ConsentPart partOf(ImmutableList<ConsentForm> forms) {
        ConsentPart part = forms.stream()
                .filter(f -> f.id().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Consent form '" + form
                        + "' is not declared; expected one of "
                        + forms.stream().map(ConsentForm::id).toList()))
                .part(party)
                .orElseThrow(
                        () -> new IllegalArgumentException("Consent form '" + form + "' has no part for " + party));
        defects.stream().flatMap(d -> d.field().stream()).forEach(field -> requireField(part, field));
        return part;
    }

    private void requireField(ConsentPart part, String field) {
        if (part.fields().stream().noneMatch(f -> f.id().equals(field))) {
            throw new IllegalArgumentException(
                    "Part " + party + " of consent form '" + form + "' has no field '" + field
                            + "'; expected one of "
                            + part.fields().stream().map(ConsentField::id).toList());
        }
    }
}
