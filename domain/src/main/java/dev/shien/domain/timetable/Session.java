package dev.shien.domain.timetable;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One session of a programme: a day with one part or several. */
@Value.Immutable
@JsonSerialize(as = ImmutableSession.class)
@JsonDeserialize(as = ImmutableSession.class)
public interface Session {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The number by which people know it, from 1. */
    int number();

    /** The day. */
    LocalDate date();

    /** Its parts in the order of the day; at least one, none begins before the one before it has ended. */
    ImmutableList<SessionPart> parts();

    /** Where it is held, where that is known. */
    Optional<Text> venue();

    /** Refuses a number below 1, a session without parts, and parts that overlap. */
    @Value.Check
    default void check() {
        if (number() < 1 || parts().isEmpty()) {
            throw new IllegalArgumentException("A session needs a number from 1 and at least one part, was number "
                    + number() + " with " + parts().size() + " parts");
        }
        for (int i = 1; i < parts().size(); i++) {
            if (parts().get(i).start().isBefore(parts().get(i - 1).end())) {
                throw new IllegalArgumentException("Part '" + parts().get(i).id() + "' of session " + number()
                        + " must not begin before part '" + parts().get(i - 1).id() + "' ends at "
                        + parts().get(i - 1).end() + ", was " + parts().get(i).start());
            }
        }
    }

    /** Builds a session. */
    final class Builder extends ImmutableSession.Builder {
        Builder() {}
    }
}
