package dev.shien.domain.applicant;

import java.util.Optional;

/**
 * Who represents the company and signs for it (代表者). Prints masked: it is personal data.
 *
 * @param name the full name, not blank
 * @param title such as 代表取締役
 */
public record Representative(String name, Optional<String> title) {

    /** Refuses a blank name. */
    public Representative {
        Characters.requireText("the name of a representative", name);
    }

    /** A representative whose title is not told. */
    public static Representative of(String name) {
        return new Representative(name, Optional.empty());
    }

    /** A representative with a title. */
    public static Representative of(String name, String title) {
        return new Representative(name, Optional.of(title));
    }

    /** A mask. */
    @Override
    public String toString() {
        return "Representative[***]";
    }
}
