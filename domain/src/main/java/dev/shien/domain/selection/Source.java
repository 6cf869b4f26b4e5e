package dev.shien.domain.selection;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A public source of entropy that is declared at the lock and whose value is given at the draw, such as a lottery's
 * winning numbers, closing prices of a day, or a beacon's round.
 *
 * @param name what it is, exactly enough that anyone can look it up
 * @param expectedAt when its value becomes public; a source without it never counts as later than the lock
 */
public record Source(String name, Optional<OffsetDateTime> expectedAt) {

    /** Normalises the name. */
    public Source {
        name = Names.name("Source", name);
    }

    /** A source whose value becomes public at a known time. */
    public static Source of(String name, OffsetDateTime expectedAt) {
        return new Source(name, Optional.of(expectedAt));
    }

    /** A source of which it is not known when its value becomes public. */
    public static Source undated(String name) {
        return new Source(name, Optional.empty());
    }

    /** Whether the value becomes public only after that moment. */
    public boolean isLaterThan(OffsetDateTime moment) {
        return expectedAt.filter(t -> t.toInstant().isAfter(moment.toInstant())).isPresent();
    }
}
