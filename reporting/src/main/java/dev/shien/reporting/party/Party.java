package dev.shien.reporting.party;

import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * A company as internal documents name it. Personal data: prints masked.
 *
 * @param receipt the public receipt number
 * @param company the company's name; empty once erased
 * @param person the participant's name, where it is known
 * @param quota the quota's name, where one was assigned
 */
public record Party(String receipt, String company, String person, Optional<Text> quota) {

    /** Somebody of whom only an id is known. */
    public static Party unknown(String id) {
        return new Party(id, "", "", Optional.empty());
    }

    /** The receipt number alone. */
    @Override
    public String toString() {
        return "Party[" + receipt + ", ***]";
    }
}
