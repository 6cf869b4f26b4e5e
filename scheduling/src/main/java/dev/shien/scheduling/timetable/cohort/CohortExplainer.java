package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.PlacedSession;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers "why not there": what it would cost to have one session elsewhere, all others where they are, and which rules that would break.
 * As for groups it is a contrastive explanation (Miller 2019, "Explanation in artificial intelligence: insights from the social
 * sciences"): the plan is compared with the one that was asked for.
 */
final class CohortExplainer {

    private final Board board;
    private final Draft before;
    private final Draft after;
    private final AskedPlace asked;

    /** Whether the room has no place left. */
    private final boolean full;

    private CohortExplainer(Board board, CohortPlan plan, AskedPlace asked) {
        this.board = board;
        this.asked = asked;
        this.before = PlannedDraft.of(board, plan.sessions());
        this.after = PlannedDraft.of(board, plan.sessions());
        after.lift(asked.session());
        int free = PlannedDraft.freeDesk(after, asked.slot(), asked.room());
        this.full = free == Board.UNKNOWN;
        after.put(
                asked.session(),
                asked.slot(),
                full ? Ints.indexOf(board.roomOf, asked.room()) : free,
                asked.lecturer());
    }

    /** The reasons; see {@link dev.shien.domain.timetable.cohort.CohortTimetabler#whyNot}. */
    static ImmutableList<Reason> whyNot(CohortProblem problem, CohortPlan plan, PlacedSession place) {
        Board board = new Board(problem);
        CohortExplainer explainer = new CohortExplainer(board, plan, AskedPlace.of(board, place));
        if (plan.sessions().contains(place)) {
            return ImmutableList.of(WhyNotSentences.there(place));
        }
        if (problem.pins().stream().anyMatch(place::isSame)) {
            return ImmutableList.of(WhyNotSentences.given(place));
        }
        return Stream.of(Stream.of(explainer.cost(place)), explainer.terms(), explainer.broken(place))
                .flatMap(reasons -> reasons)
                .collect(ImmutableList.toImmutableList());
    }

    private Reason cost(PlacedSession place) {
        return WhyNotSentences.cost(place, penalty(new Count(after)) - penalty(new Count(before)));
    }

    private long penalty(Count count) {
        return Arrays.stream(Term.values())
                .mapToLong(term -> points(term) * count.amount(term))
                .sum();
    }

    /** Somebody who is not to give the session may make a term count that no plan has any of. */
    private long points(Term term) {
        return term.points(board.problem.weights());
    }

    private Stream<Reason> terms() {
        Count was = new Count(before);
        Count is = new Count(after);
        return Arrays.stream(Term.values())
                .filter(term -> points(term) > 0 && was.amount(term) != is.amount(term))
                .map(term -> WhyNotSentences.term(term, was.amount(term), is.amount(term)));
    }

    private Stream<Reason> broken(PlacedSession place) {
        Sentences sentences = new Sentences(after);
        return Stream.of(
                        lecturer(place),
                        room(place),
                        Breaches.of(after).stream().map(sentences::of))
                .flatMap(reasons -> reasons)
                .distinct();
    }

    /** That somebody else has to give the session. */
    private Stream<Reason> lecturer(PlacedSession place) {
        int[] givers = board.givers[asked.session()];
        return asked.lecturer() == Board.NOBODY || Ints.contains(givers, asked.lecturer())
                ? Stream.empty()
                : Stream.of(WhyNotSentences.lecturer(
                        place,
                        IntStream.of(givers)
                                .mapToObj(giver ->
                                        board.problem.lecturers().get(giver).id())
                                .collect(ImmutableList.toImmutableList())));
    }

    /** That the room holds as many sessions as it can. */
    private Stream<Reason> room(PlacedSession place) {
        return full
                ? Stream.of(WhyNotSentences.full(
                        place,
                        IntStream.range(0, board.desks)
                                .filter(desk -> board.roomOf[desk] == asked.room())
                                .map(desk -> before.at(asked.slot(), desk))
                                .mapToObj(other -> board.placed(
                                        other, before.slot[other], before.desk[other], before.lecturer[other]))
                                .collect(ImmutableList.toImmutableList())))
                : Stream.empty();
    }
}
