package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every place at which a draft breaks a hard rule, found from where its sessions are. */
final class Breaches {

    private final Draft draft;
    private final Board board;

    /** The sessions that stay as they are: of those nothing is asked. */
    private final ImmutableSet<Integer> given;

    private Breaches(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
        this.given = board.problem.pins().stream().map(board::number).collect(ImmutableSet.toImmutableSet());
    }

    /** All breaches but those between sessions that are given. */
    static ImmutableList<Breach> of(Draft draft) {
        Breaches breaches = new Breaches(draft);
        return Stream.of(breaches.pairs(), breaches.absences(), breaches.rooms(), breaches.order(), breaches.ways())
                .flatMap(found -> found)
                .filter(breach ->
                        !breaches.given.contains(breach.session()) || !breaches.given.contains(breach.other()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Pairs of sessions at one time. */
    private Stream<Breach> pairs() {
        Collection<Collection<Integer>> bySlot = Multimaps.index(sessions(), session -> draft.slot[session])
                .asMap()
                .values();
        return bySlot.stream().flatMap(together -> {
            List<Integer> list = List.copyOf(together);
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> IntStream.range(0, i).boxed().flatMap(j -> pair(list.get(j), list.get(i))));
        });
    }

    private Stream<Breach> pair(int one, int other) {
        Stream.Builder<Breach> found = Stream.builder();
        if (board.shareCohort(board.courseOf[one], board.courseOf[other])) {
            found.add(new Breach(HardRule.ATTENDANCE, other, one));
        }
        if (draft.lecturer[one] != Board.NOBODY && draft.lecturer[one] == draft.lecturer[other]) {
            found.add(new Breach(HardRule.LECTURER, other, one));
        }
        return found.build();
    }

    private List<Integer> sessions() {
        return IntStream.range(0, board.sessions).boxed().toList();
    }

    /** A course or cohort, and a lecturer, that are not to be had count by themselves. */
    private Stream<Breach> absences() {
        Away away = new Away(board);
        return sessions().stream().flatMap(session -> {
            int slot = draft.slot[session];
            int lecturer = draft.lecturer[session];
            int count = away.course(board.courseOf[session])[slot]
                    + (lecturer == Board.NOBODY ? 0 : away.lecturer(lecturer)[slot]);
            return Stream.generate(() -> new Breach(HardRule.ABSENCE, session, session))
                    .limit(count);
        });
    }

    /** A room that will not do, and one that is closed, count by themselves. */
    private Stream<Breach> rooms() {
        RoomRules rules = new RoomRules(draft);
        return sessions().stream()
                .flatMap(session -> Stream.generate(() -> new Breach(HardRule.ROOM, session, session))
                        .limit(rules.at(session, draft.slot[session], draft.desk[session])));
    }

    private Stream<Breach> order() {
        Order order = new Order(draft);
        return sessions().stream()
                .filter(s -> s > board.firstOf[board.courseOf[s]] && order.applies(board.courseOf[s]))
                .filter(s -> order.cost(board.courseOf[s], draft.slot[s - 1], draft.slot[s], days(s)) > 0)
                .map(s -> new Breach(HardRule.ORDER, s, s - 1));
    }

    private long days(int session) {
        return board.epochDay[draft.slot[session]] - board.epochDay[draft.slot[session - 1]];
    }

    private Stream<Breach> ways() {
        Tours tours = new Tours(board);
        return tours.any()
                ? sessions().stream()
                        .filter(session -> draft.lecturer[session] != Board.NOBODY)
                        .flatMap(session -> next(session).stream()
                                .filter(next -> tours.isLate(stop(session), stop(next)))
                                .map(next -> new Breach(HardRule.WAY, next, session)))
                : Stream.empty();
    }

    /** The session that the lecturer of a session gives next on the day. */
    private Optional<Integer> next(int session) {
        return sessions().stream()
                .filter(other -> draft.lecturer[other] == draft.lecturer[session]
                        && board.dayOf[draft.slot[other]] == board.dayOf[draft.slot[session]]
                        && inTime().compare(other, session) > 0)
                .min(inTime());
    }

    /** The order of time; what is at one time, against a rule, in the order of the desks. */
    private Comparator<Integer> inTime() {
        return Comparator.comparingInt(this::stop).thenComparingInt(session -> session);
    }

    private int stop(int session) {
        return draft.slot[session] * board.desks + draft.desk[session];
    }
}
