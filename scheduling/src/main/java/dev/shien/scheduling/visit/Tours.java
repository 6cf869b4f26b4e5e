package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.VisitMode;

/**
 * How far experts travel on a day: from where they set out, through the companies visited on site in the order of time, and back.
 * What is not known of that is left out.
 */
final class Tours {

    private static final int MINUTES_OF_HOUR = 60;

    private final Diary diary;
    private final Agenda agenda;

    Tours(Diary diary) {
        this.diary = diary;
        this.agenda = diary.agenda;
    }

    /** So many minutes in thousandths of an hour, rounded down. */
    static long hours(long minutes) {
        return ScoreTerm.UNIT * minutes / MINUTES_OF_HOUR;
    }

    /** The thousandths of an hour that an expert travels on a day. */
    long of(int expert, int day) {
        return hours(minutes(expert, day));
    }

    /** By how many thousandths of an hour the travel of a day grows when a visit comes that is not placed; may be negative. */
    long more(int visit, Place place) {
        int stop = agenda.roads.stop(agenda.companyOf(visit), place.mode());
        if (stop == Roads.UNKNOWN) {
            return 0;
        }
        long without = minutes(place.expert(), place.day());
        return hours(without + detour(visit, place, stop)) - hours(without);
    }

    /** The thousandths of an hour to a visit that is the only one on its day, and back. */
    long only(int company, int expert, VisitMode mode) {
        int stop = agenda.roads.stop(company, mode);
        int base = agenda.roads.base(expert);
        return hours((long) agenda.roads.minutes(base, stop) + agenda.roads.minutes(stop, base));
    }

    private long minutes(int expert, int day) {
        if (!agenda.roads.any()) {
            return 0;
        }
        int base = agenda.roads.base(expert);
        int at = base;
        long minutes = 0;
        boolean away = false;
        for (int i = 0; i < diary.count(expert, day); i++) {
            int next = stop(diary.booked(expert, day, i));
            if (next != Roads.UNKNOWN) {
                minutes += agenda.roads.minutes(at, next);
                at = next;
                away = true;
            }
        }
        return away ? minutes + agenda.roads.minutes(at, base) : 0;
    }

    /** How many minutes longer a day's way is through one more stop. */
    private long detour(int visit, Place place, int stop) {
        int base = agenda.roads.base(place.expert());
        int before = base;
        int after = base;
        boolean away = false;
        for (int i = 0; i < diary.count(place.expert(), place.day()); i++) {
            int other = diary.booked(place.expert(), place.day(), i);
            int its = stop(other);
            if (its != Roads.UNKNOWN) {
                away = true;
                if (diary.isBefore(visit, place.start(), other)) {
                    after = its;
                    break;
                }
                before = its;
            }
        }
        long direct = away ? agenda.roads.minutes(before, after) : 0;
        return (long) agenda.roads.minutes(before, stop) + agenda.roads.minutes(stop, after) - direct;
    }

    private int stop(int visit) {
        VisitMode mode = diary.mode(visit);
        return agenda.roads.stop(agenda.companyOf(visit), mode);
    }
}
