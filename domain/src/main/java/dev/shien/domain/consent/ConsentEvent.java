package dev.shien.domain.consent;

import java.time.LocalDate;

/** What has happened to the consents of an application. */
public sealed interface ConsentEvent {

    /** Whose consents they are: the application by id. */
    String application();

    /**
     * A part of a form has arrived.
     *
     * @param application the application by id
     * @param sheet the part as it was found
     * @param on the day, in the programme's zone
     * @param by who received it
     */
    record Received(String application, ConsentSheet sheet, LocalDate on, String by) implements ConsentEvent {}

    /**
     * A part was sent back for its defects (差戻し).
     *
     * @param application the application by id
     * @param form the form by id
     * @param party whose part it is
     * @param on the day, in the programme's zone
     * @param by who sent it back
     */
    record Returned(String application, String form, Party party, LocalDate on, String by) implements ConsentEvent {}
}
