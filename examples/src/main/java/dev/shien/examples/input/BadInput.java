package dev.shien.examples.input;

/** Something that was handed in and cannot be worked with; its message is all that a user needs. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in words for the user. */
    public BadInput(String message) {
        super(message);
    }

    /** What is wrong, in words for the user, and what brought it to light. */
    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
