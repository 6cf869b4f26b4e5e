package dev.shien.domain.journal;

/**
 * A journal's store failed: it cannot be reached, is full, or holds what a journal never wrote. The message names the
 * operation and the programme, and never holds what was to be stored.
 */
public class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure without a cause. */
    public JournalException(String message) {
        super(message);
    }

    /** A failure with its cause, which must not hold personal data either. */
    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
