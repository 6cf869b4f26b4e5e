package dev.shien.examples.input;

import dev.shien.domain.json.InvalidDocument;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.function.Supplier;

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

    /**
     * Does work that refuses, by an exception of argument, nothing but what was handed in.
     *
     * @param place where that stands, before the message; a document that is refused says itself where
     * @throws BadInput if it is refused
     */
    public static <T> T blaming(String place, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidDocument e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadInput(place + ": " + e.getMessage(), e);
        }
    }

    /** Something that cannot be read. */
    public static BadInput unreadable(Object place, IOException e) {
        return new BadInput(place + ": cannot be read: " + reason(e), e);
    }

    /** A place to which nothing can be written. */
    public static BadInput unwritable(Object place, IOException e) {
        return new BadInput(place + ": cannot be written: " + reason(e), e);
    }

    /** Exceptions of the file system often say no more than the file. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return e.getMessage() + " is not a folder";
        }
        return e instanceof NoSuchFileException ? "there is no " + e.getMessage() : String.valueOf(e.getMessage());
    }
}
