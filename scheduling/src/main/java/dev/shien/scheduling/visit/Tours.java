package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.VisitMode;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How far experts travel on a day: from where they set out, through the companies visited on site in the order of time, and back.
 * What is not known of that is left out.
 */
final class Tours {

    private static final int MINUTES_OF_HOUR = 60;
    private static final long NOTHING = -1;

    private final Diary diary;
    private final Agenda agenda;

    Tours(Diary diary) {
        this.diary = diary;
        this.agenda = diary.agenda;
    }

    /** The thousandths of an hour that an expert travels on a day. */
    long of(int expert, int day) {
        return agenda.roads.any() ? travel(expert, stops(expert, day, NOTHING)) : 0;
    }

    /** By how many thousandths of an hour the travel of a day grows when a visit comes that is not placed; may be negative. */
    long more(int visit, Place place) {
        int stop = agenda.roads.stop(agenda.companyOf(visit), place.mode());
        if (stop == Roads.UNKNOWN) {
            return 0;
        }
        long[] with = stops(place.expert(), place.day(), stop(visit, place.start()));
        return travel(place.expert(), with) - of(place.expert(), place.day());
    }

    /** The stops of a day in the order of time, of companies and of phases, with one more if it is one. */
    private long[] stops(int expert, int day, long more) {
        LongStream.Builder stops = LongStream.builder();
        for (int i = 0; i < diary.count(expert, day); i++) {
            int visit = diary.booked(expert, day, i);
            VisitMode mode = diary.mode(visit);
            if (agenda.roads.stop(agenda.companyOf(visit), mode) != Roads.UNKNOWN) {
                stops.add(stop(visit, diary.start(visit)));
            }
        }
        if (more != NOTHING) {
            stops.add(more);
        }
        long[] all = stops.build().toArray();
        Arrays.sort(all);
        return all;
    }

    /** Visit and start in one number that sorts in the order of time. */
    private long stop(int visit, int start) {
        return (long) start * agenda.visits + visit;
    }

    private long travel(int expert, long[] stops) {
        int base = agenda.roads.base(expert);
        int at = base;
        long minutes = 0;
        for (long stop : stops) {
            int next = agenda.roads.stop(agenda.companyOf((int) (stop % agenda.visits)), VisitMode.ON_SITE);
            minutes += agenda.roads.minutes(at, next);
            at = next;
        }
        minutes += stops.length == 0 ? 0 : agenda.roads.minutes(at, base);
        return ScoreTerm.UNIT * minutes / MINUTES_OF_HOUR;
    }
}
