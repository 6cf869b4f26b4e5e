package dev.shien.domain.application;

import dev.shien.domain.applicant.Applicant;
import java.util.Optional;

/**
 * A form that has arrived.
 *
 * @param call the call for applications that it answers, by id
 * @param applicant what it says
 * @param id the host's own id; without one the engine takes one from the journal's sequence
 * @param receipt the opaque public receipt number that the form tool gave; without one the engine makes one
 */
public record Submission(String call, Applicant applicant, Optional<ApplicationId> id, Optional<String> receipt) {

    /** A form to which the engine gives id and receipt number. */
    public static Submission of(String call, Applicant applicant) {
        return new Submission(call, applicant, Optional.empty(), Optional.empty());
    }

    /** The same with the receipt number that the form tool gave. */
    public Submission withReceipt(String number) {
        return new Submission(call, applicant, id, Optional.of(number));
    }

    /** Who applies is personal: prints the call and the receipt number only. */
    @Override
    public String toString() {
        return "Submission[call=" + call + ", receipt=" + receipt.orElse("none") + ", applicant=***]";
    }
}
