package dev.shien.scheduling.timetable;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

/** Whether there is a series at all, and how soon it can end or how late it can begin. */
final class Reach {

    private Reach() {}

    /** Whether there is a series. */
    static boolean exists(Asked asked) {
        return earliestEnd(asked).isPresent();
    }

    /** The earliest date on which a series can end; empty if there is none. */
    static Optional<LocalDate> earliestEnd(Asked asked) {
        Openings openings = Openings.of(asked);
        BitSet reached = openings.open(1);
        for (int number = 2; number <= openings.sessions(); number++) {
            reached = after(reached, openings, number);
        }
        return reached.isEmpty() ? Optional.empty() : Optional.of(openings.date(reached.nextSetBit(0)));
    }

    /** The latest date on which a series can begin; empty if there is none. */
    static Optional<LocalDate> latestStart(Asked asked) {
        Openings openings = Openings.of(asked);
        BitSet reached = openings.open(openings.sessions());
        for (int number = openings.sessions() - 1; number >= 1; number--) {
            reached = before(reached, openings, number);
        }
        return reached.isEmpty() ? Optional.empty() : Optional.of(openings.date(reached.length() - 1));
    }

    /** The days of a session that follow a day of the one before it. */
    private static BitSet after(BitSet before, Openings openings, int number) {
        BitSet reached = new BitSet(openings.days());
        openings.open(number).stream()
                .filter(day -> {
                    int nearest = last(before, day - openings.least(number - 1));
                    return nearest >= 0 && day - nearest <= openings.greatest(number - 1);
                })
                .forEach(reached::set);
        return reached;
    }

    /** The days of a session that a day of the next one follows. */
    private static BitSet before(BitSet after, Openings openings, int number) {
        BitSet reached = new BitSet(openings.days());
        openings.open(number).stream()
                .filter(day -> {
                    int nearest = after.nextSetBit(day + openings.least(number));
                    return nearest >= 0 && nearest - day <= openings.greatest(number);
                })
                .forEach(reached::set);
        return reached;
    }

    private static int last(BitSet days, int day) {
        return day < 0 ? -1 : days.previousSetBit(day);
    }
}
