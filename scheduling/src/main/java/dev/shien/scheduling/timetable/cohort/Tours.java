package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.stream.IntStream;

/** The ways of lecturers between the sessions of a day: how long they are, and how many of them there is no time for. */
final class Tours {

    /** Where rooms and lecturers without a place are. */
    static final int NOWHERE = -1;

    private final Board board;

    /** How many places there are. */
    final int places;

    /** The place of each room and the base of each lecturer. */
    private final int[] placeOf;

    private final int[] baseOf;

    /** The minutes between places, by place times places plus place. */
    private final int[] minutes;

    Tours(Board board) {
        this.board = board;
        ImmutableList<String> names = board.problem.travel().places().asList();
        this.places = names.size();
        this.placeOf = board.problem.rooms().stream()
                .mapToInt(room -> room.place().map(names::indexOf).orElse(NOWHERE))
                .toArray();
        this.baseOf = board.problem.lecturers().stream()
                .mapToInt(lecturer -> lecturer.base().map(names::indexOf).orElse(NOWHERE))
                .toArray();
        this.minutes = IntStream.range(0, places * places)
                .map(pair -> board.problem.travel().minutes(names.get(pair / places), names.get(pair % places)))
                .toArray();
    }

    /** Whether anybody travels. */
    boolean any() {
        return IntStream.of(minutes).anyMatch(m -> m > 0);
    }

    /** Where a room is. */
    int place(int room) {
        return placeOf[room];
    }

    /** Where a lecturer's day begins and ends. */
    int base(int lecturer) {
        return baseOf[lecturer];
    }

    /** The minutes from place to place, and 0 from and to nowhere. */
    int way(int from, int to) {
        return from == NOWHERE || to == NOWHERE ? 0 : minutes[from * places + to];
    }

    /**
     * The minutes of a day's way from the base to sessions and back.
     *
     * @param stops the sessions of one lecturer in the order of time, as slot times desks plus desk
     * @param count how many there are
     */
    int minutes(int lecturer, int[] stops, int count) {
        int sum = 0;
        int at = baseOf[lecturer];
        int before = NOWHERE;
        for (int i = 0; i < count; i++) {
            int room = board.roomOf[stops[i] % board.desks];
            int place = placeOf[room];
            if (place != NOWHERE && room != before) {
                sum += way(at, place);
                at = place;
                before = room;
            }
        }
        return before == NOWHERE ? 0 : sum + way(at, baseOf[lecturer]);
    }

    /** How many sessions of a day end too late to be at the next in time. */
    int late(int[] stops, int count) {
        int late = 0;
        for (int i = 1; i < count; i++) {
            late += isLate(stops[i - 1], stops[i]) ? 1 : 0;
        }
        return late;
    }

    /** Whether there is too little time to come from a session to a later one of the day. */
    boolean isLate(int stop, int next) {
        int from = stop / board.desks;
        int to = next / board.desks;
        int room = board.roomOf[stop % board.desks];
        int nextRoom = board.roomOf[next % board.desks];
        return from != to
                && room != nextRoom
                && way(placeOf[room], placeOf[nextRoom])
                        > Duration.between(
                                        board.slot(from).end(), board.slot(to).start())
                                .toMinutes();
    }
}
