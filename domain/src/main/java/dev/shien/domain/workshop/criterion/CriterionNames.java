package dev.shien.domain.workshop.criterion;

import dev.shien.domain.json.JsonCursor;

/** Which names the criteria of a document may speak of; what they may not is noted. */
public interface CriterionNames {

    /**
     * Notes at the field {@code attribute} what is wrong with its name.
     *
     * @param c the criterion
     * @param kind which one it is
     * @param attribute the name, a text
     */
    void attribute(JsonCursor c, CriterionKind kind, String attribute);

    /**
     * Notes at the field {@code role} what is wrong with its name.
     *
     * @param c the criterion
     * @param role the name, a text
     */
    void role(JsonCursor c, String role);

    /**
     * The id of a participant of a pair.
     *
     * @throws IllegalArgumentException that says what was expected, if it is none
     */
    String participant(String id);
}
