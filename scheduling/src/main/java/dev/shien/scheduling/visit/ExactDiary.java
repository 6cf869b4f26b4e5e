package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best diary of a small problem, proven by branch and bound (Land and Doig 1960): visit by visit, every place is tried and that
 * there is none, unless even a place without any cost for each visit that is left would not make a better diary.
 */
final class ExactDiary {

    /** So many ways to place the visits, were none in the way of another, are few enough to try. */
    private static final long MOST_WAYS = 50_000;

    private final Diary diary;
    private final Conflicts conflicts;
    private final int[] visits;
    private final ImmutableList<List<Place>> places;
    private Place[] best;
    private long least;

    private ExactDiary(Diary diary) {
        this.diary = diary;
        this.conflicts = new Conflicts(diary);
        this.visits = IntStream.range(0, diary.agenda.visits)
                .filter(visit -> !diary.agenda.pins.containsKey(visit))
                .toArray();
        this.places = IntStream.of(visits).mapToObj(diary.agenda::places).collect(ImmutableList.toImmutableList());
        this.best = diary.places();
        this.least = diary.cost();
    }

    /** Makes a diary the best there is; false, and nothing is changed, if there are too many ways to try. */
    static boolean improve(Diary diary) {
        ExactDiary exact = new ExactDiary(diary);
        if (!exact.isSmall()) {
            return false;
        }
        diary.clear();
        exact.from(0);
        diary.bringBack(exact.best);
        return true;
    }

    private boolean isSmall() {
        return places.stream().mapToLong(ofVisit -> ofVisit.size() + 1).reduce(1, LongMath::saturatedMultiply)
                <= MOST_WAYS;
    }

    private void from(int next) {
        if (diary.cost() - diary.unplacedCost() * (visits.length - next) >= least) {
            return;
        }
        if (next == visits.length) {
            keep();
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
