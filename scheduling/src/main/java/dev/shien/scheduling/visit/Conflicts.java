package dev.shien.scheduling.visit;

import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.SameExpert;
import java.util.stream.IntStream;

/**
 * Whether a visit can be at a place with all others where they are: those of the expert at the same time or too near to travel, of
 * the company out of order or with an expert who does not go with this one, or as many as an expert makes in a day, a week or over
 * the plan, are in its way.
 */
final class Conflicts {

    private final Agenda agenda;
    private final Diary diary;
    private final boolean sameRequired;

    Conflicts(Diary diary) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.sameRequired = agenda.problem.sameExpert() == SameExpert.REQUIRED;
    }

    /** Whether nobody is in the way of a visit that is not placed. */
    boolean none(int visit, Place place) {
        return hasRoom(place.expert(), place.day()) && isFree(visit, place) && suitsCompany(visit, place);
    }

    /** Whether an expert can make one more visit on a day, within the limits for the day, its week and the plan. */
    boolean hasRoom(int expert, int day) {
        Expert someone = agenda.expert(expert);
        return diary.count(expert, day) < someone.greatestPerDay()
                && diary.week(expert, day) < someone.greatestPerWeek().orElse(Integer.MAX_VALUE)
                && diary.load(expert) < someone.greatestTotal().orElse(Integer.MAX_VALUE);
    }

    /** Whether the expert has the time, with breaks and ways to the visits before and after. */
    boolean isFree(int visit, Place place) {
        for (int i = 0; i < diary.count(place.expert(), place.day()); i++) {
            int other = diary.booked(place.expert(), place.day(), i);
            int apart = apart(visit, place, other);
            if (place.start() < diary.end(other) + apart && diary.start(other) < place.end() + apart) {
                return false;
            }
        }
        return true;
    }

    /** How many minutes have to lie between a visit at a place and another one of the expert on the day. */
    private int apart(int visit, Place place, int other) {
        int from = agenda.roads.stop(agenda.companyOf(visit), place.mode());
        int to = agenda.roads.stop(agenda.companyOf(other), diary.mode(other));
        return Math.max(agenda.problem.breakMinutes(), agenda.roads.minutes(from, to));
    }

    /** Whether a visit goes with the others of its company. */
    private boolean suitsCompany(int visit, Place place) {
        int first = agenda.companyOf(visit) * agenda.phases;
        for (int other = first; other < first + agenda.phases; other++) {
            if (other != visit
                    && diary.placed(other)
                    && !(inOrder(visit, place.day(), other) && goesWith(visit, place.expert(), other))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a visit on a day keeps order and gaps of its company's visits. */
    boolean inOrder(int visit, int day) {
        return siblings(visit).allMatch(other -> inOrder(visit, day, other));
    }

    /** Whether a visit by an expert goes with those who make the company's other visits. */
    boolean inCompany(int visit, int expert) {
        return siblings(visit).allMatch(other -> goesWith(visit, expert, other));
    }

    private IntStream siblings(int visit) {
        int first = agenda.companyOf(visit) * agenda.phases;
        return IntStream.range(first, first + agenda.phases).filter(other -> other != visit && diary.placed(other));
    }

    /** A later phase keeps its least gap to every earlier one, and its greatest to the one directly before. */
    private boolean inOrder(int visit, int day, int other) {
        int gap = visit < other ? diary.day(other) - day : day - diary.day(other);
        int later = agenda.phaseOf(Math.max(visit, other));
        boolean notTooLate = Math.abs(visit - other) > 1
                || gap <= agenda.phase(later).greatestGapDays().orElse(Integer.MAX_VALUE);
        return gap >= agenda.phase(later).leastGapDays() && notTooLate;
    }

    /** Who makes a visit of a stretch makes none of the next, and all others of it where that is required. */
    private boolean goesWith(int visit, int expert, int other) {
        return switch (Math.abs(agenda.stretch(visit) - agenda.stretch(other))) {
            case 0 -> !sameRequired || diary.expert(other) == expert;
            case 1 -> diary.expert(other) != expert;
            default -> true;
        };
    }
}
