package dev.shien.examples.intake;

import dev.shien.domain.applicant.Applicant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An application form as it was sent.
 *
 * @param line the line of the file on which it begins
 * @param receipt the opaque public receipt number that the form tool gave
 * @param submittedAt when it arrived
 * @param call which call it answers, where the form says so
 * @param applicant what it says; personal
 */
public record Form(long line, String receipt, OffsetDateTime submittedAt, Optional<String> call, Applicant applicant) {

    /** Who applies is personal: not printed. */
    @Override
    public String toString() {
        return "Form[line " + line + ", " + receipt + ", " + submittedAt + "]";
    }
}
