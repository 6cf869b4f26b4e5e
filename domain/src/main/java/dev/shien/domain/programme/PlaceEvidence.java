package dev.shien.domain.programme;

import java.util.Optional;
import java.util.function.Predicate;

/** What shows that a company's principal place of business lies in the programme's area (A7). */
public enum PlaceEvidence {
    /** The place where it mainly works, or its registered head office. */
    EITHER,
    /** The place where it mainly works. */
    PRINCIPAL_OFFICE,
    /** Its registered head office. */
    HEAD_OFFICE;

    /**
     * The place that counts; none while the evidence is not known. Of two, the one within the area counts.
     *
     * @param inArea whether a place lies in the programme's area
     */
    public <T> Optional<T> choose(Optional<T> principalOffice, Optional<T> headOffice, Predicate<T> inArea) {
        return switch (this) {
            case PRINCIPAL_OFFICE -> principalOffice;
            case HEAD_OFFICE -> headOffice;
            case EITHER ->
                principalOffice
                        .filter(inArea)
                        .or(() -> headOffice.filter(inArea))
                        .or(() -> principalOffice)
                        .or(() -> headOffice);
        };
    }
}
