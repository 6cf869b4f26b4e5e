package dev.shien.domain.applicant;

import java.util.Optional;

/**
 * The one person whom the company sends, from the first day to the last (参加者). Prints masked: it is personal data.
 *
 * @param name the full name, not blank
 * @param kana how the name is read
 * @param role the department and position in the company
 */
public record Participant(String name, Optional<String> kana, Optional<String> role) {

    /** Refuses a blank name. */
    public Participant {
        Characters.requireText("the name of a participant", name);
    }

    /** A participant of whom only the name is told. */
    public static Participant of(String name) {
        return new Participant(name, Optional.empty(), Optional.empty());
    }

    /** A participant with a role. */
    public static Participant of(String name, String role) {
        return new Participant(name, Optional.empty(), Optional.of(role));
    }

    /** A mask. */
    @Override
    public String toString() {
        return "Participant[***]";
    }
}
