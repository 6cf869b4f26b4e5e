package dev.shien.examples.command;

import dev.shien.domain.eligibility.PackDescription;
import dev.shien.examples.input.BadInput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** As of which day a rule pack decides. */
final class Days {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private Days() {}

    /** The day that was asked for, on which the packs must apply. */
    static LocalDate require(LocalDate on, PackDescription pack) {
        if (!pack.appliesOn(on)) {
            throw new BadInput("--on: was " + on + ", expected a day on which rule pack "
                    + pack.pack().id() + " applies, " + pack.period());
        }
        return on;
    }

    /** The day that was asked for; or today in Japan, or the day next to it on which the pack applies, with a note. */
    static LocalDate onOrToday(@Nullable LocalDate on, PackDescription pack, Clock clock, Consumer<String> notes) {
        if (on != null) {
            return require(on, pack);
        }
        LocalDate today = LocalDate.now(clock.withZone(JAPAN));
        Optional<LocalDate> last = pack.until().map(end -> end.minusDays(1));
        LocalDate begun = today.isBefore(pack.from()) ? pack.from() : today;
        LocalDate day = last.filter(begun::isAfter).orElse(begun);
        notes.accept("decided as of " + day
                + (day.equals(today)
                        ? ", today"
                        : ", the day next to today on which " + pack.pack().id() + " applies")
                + "; name another by --on");
        return day;
    }
}
