package dev.shien.scheduling.visit;

import dev.shien.domain.visit.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places the visits of one company after the other where they cost least with all others where they are. */
final class Construction {

    private final Agenda agenda;
    private final Diary diary;
    private final Insertion insertion;
    private final Candidates candidates;
    private final Gaps gaps;

    Construction(Diary diary, Insertion insertion, Candidates candidates, Gaps gaps) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.insertion = insertion;
        this.candidates = candidates;
        this.gaps = gaps;
    }

    /** Leaves visits where the plan before had them, so far as that can still be. */
    void keepPrevious() {
        Conflicts conflicts = new Conflicts(diary);
        for (Visit before : agenda.problem.previous()) {
            int visit = agenda.names.visitOf(before);
            agenda.names
                    .placeOf(before)
                    .filter(place ->
                            !diary.placed(visit) && agenda.possible(visit, place) && conflicts.none(visit, place))
                    .ifPresent(place -> diary.place(visit, place));
        }
    }

    /** Places what can be placed, first the companies that have the fewest openings. */
    void fill() {
        companies().forEach(company -> insertion.insert(company, false));
    }

    /** Places each visit that is left wherever there is a place for it, the others of its company where they are. */
    void fillGaps() {
        for (int visit = 0; visit < agenda.visits; visit++) {
            if (!diary.placed(visit)) {
                gaps.fill(visit);
            }
        }
    }

    private List<Integer> companies() {
        long[] openings =
                IntStream.range(0, agenda.companies).mapToLong(this::openings).toArray();
        return IntStream.range(0, agenda.companies)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(company -> openings[company])
                        .thenComparingInt(company -> company))
                .toList();
    }

    private long openings(int company) {
        return IntStream.range(company * agenda.phases, (company + 1) * agenda.phases)
                .mapToLong(visit -> IntStream.of(candidates.of(company))
                        .filter(expert -> !agenda.modes(visit, expert).isEmpty())
                        .mapToLong(expert -> agenda.openings(visit, expert).days())
                        .sum())
                .min()
                .orElse(0);
    }
}
