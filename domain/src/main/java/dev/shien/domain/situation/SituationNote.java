package dev.shien.domain.situation;

import dev.shien.domain.workshop.AttributeValue;
import java.time.LocalDate;

/**
 * A situation of a company as it was noted.
 *
 * @param on the day on which it was seen, in the programme's zone
 * @param source where it was seen
 * @param name which situation, as the programme declares it
 * @param value what it is, a value of its scale
 */
public record SituationNote(LocalDate on, SituationSource source, String name, AttributeValue value) {

    /** The day, the source and the name, not the value. */
    @Override
    public String toString() {
        return "SituationNote[" + on + ", " + source + ", " + name + "]";
    }
}
