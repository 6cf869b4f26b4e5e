package dev.shien.examples.intake;

import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.programme.Programme;
import java.time.LocalDateTime;
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

    /** The call that it answers: the one it names, or the last that had opened when it came, or the first. */
    public String callIn(Programme programme) {
        LocalDateTime at = submittedAt.atZoneSameInstant(programme.zone()).toLocalDateTime();
        return call.orElseGet(() -> programme.calls().stream()
                .filter(c -> !at.isBefore(c.opens()))
                .reduce((earlier, later) -> later)
                .orElse(programme.calls().get(0))
                .id());
    }

    /** Who applies is personal: not printed. */
    @Override
    public String toString() {
        return "Form[line " + line + ", " + receipt + ", " + submittedAt + "]";
    }
}
