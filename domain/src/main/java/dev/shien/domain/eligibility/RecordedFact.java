package dev.shien.domain.eligibility;

import java.util.Optional;

/** Which statement counts where the form and the telephone call may differ and both are enough for the pack (A4, A6). */
public enum RecordedFact {
    /** What the form says, as at the day of the application; the call only where the form is silent. */
    FORM,
    /** What the call found, as at the day of the call; the form only where the call is silent. */
    TELEPHONE;

    /** The statement that counts, if there is one. */
    public <T> Optional<T> choose(Optional<T> form, Optional<T> telephone) {
        return this == FORM ? form.or(() -> telephone) : telephone.or(() -> form);
    }
}
