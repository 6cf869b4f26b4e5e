package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best diary of a small problem, proven by branch and bound (Land and Doig 1960): visit by visit, every place is tried and that
 * there is none, unless even the place for each visit that is left that costs least by itself would not make a better diary.
 */
final class ExactDiary {

    /** So many ways to place the visits, were none in the way of another, are few enough to try. */
    private static final long MOST_WAYS = 100_000;

    private final Diary diary;
    private final Conflicts conflicts;
    private final int[] visits;
    private final ImmutableList<List<Place>> places;

    /** What the visits from one on cost at least, each at the place that costs least by itself. */
    private final long[] rest;

    private Place[] best;
    private long least;

    private ExactDiary(Diary diary) {
        this.diary = diary;
        this.conflicts = new Conflicts(diary);
        this.visits = IntStream.range(0, diary.agenda.visits)
                .filter(visit -> !diary.agenda.isGiven(visit))
                .toArray();
        this.places = IntStream.of(visits).mapToObj(diary.agenda::places).collect(ImmutableList.toImmutableList());
        this.rest = rest(diary.agenda.terms);
        this.best = diary.places();
        this.least = diary.cost();
    }

    private long[] rest(PlaceTerms terms) {
        long[] sums = new long[visits.length + 1];
        for (int i = visits.length - 1; i >= 0; i--) {
            int visit = visits[i];
            sums[i] = sums[i + 1]
                    + places.get(i).stream()
                            .mapToLong(place -> terms.cost(visit, place))
                            .min()
                            .orElse(0);
        }
        return sums;
    }

    /** Makes a diary the best there is; false, and nothing is changed, if there are too many ways to try. */
    static boolean improve(Diary diary) {
        if (!isSmall(diary.agenda)) {
            return false;
        }
        ExactDiary exact = new ExactDiary(diary);
        diary.clear();
        exact.from(0);
        diary.bringBack(exact.best);
        return true;
    }

    private static boolean isSmall(Agenda agenda) {
        long ways = 1;
        for (int visit = 0; visit < agenda.visits && ways <= MOST_WAYS; visit++) {
            if (!agenda.isGiven(visit)) {
                ways *= agenda.places(visit).size() + 1L;
            }
        }
        return ways <= MOST_WAYS;
    }

    private void from(int next) {
        if (diary.costWithoutTravel() - diary.unplacedCost() * (visits.length - next) + rest[next] >= least) {
            return;
        }
        if (next == visits.length) {
            if (diary.cost() < least) {
                keep();
            }
            return;
        }
        for (Place place : places.get(next)) {
            if (conflicts.none(visits[next], place)) {
                diary.place(visits[next], place);
                from(next + 1);
                diary.unplace(visits[next]);
            }
        }
        from(next + 1);
    }

    private void keep() {
        least = diary.cost();
        best = diary.places();
    }
}
