package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.timetable.cohort.PlacedSession;

/**
 * Where a session might be, by number.
 *
 * @param session the session
 * @param slot the slot
 * @param room the room
 * @param lecturer who would give it; {@link Board#NOBODY} if nobody has to
 */
record AskedPlace(int session, int slot, int room, int lecturer) {

    /**
     * A place in a problem.
     *
     * @throws IllegalArgumentException if the problem does not have what is asked for
     */
    static AskedPlace of(Board board, PlacedSession asked) {
        requireKnown(board.knowsCourse(asked.course()), "course", asked.course());
        int sessions = board.sessionsOf(asked.course());
        require(
                asked.number() >= 1 && asked.number() <= sessions,
                "Expected a session from 1 to " + sessions + " of course '" + asked.course() + "', was "
                        + asked.number());
        int session = board.number(asked);
        AskedPlace place = new AskedPlace(
                session,
                board.number(asked.slot()),
                board.room(asked.room()),
                asked.lecturer().map(board::lecturer).orElse(Board.NOBODY));
        requireKnown(place.slot != Board.UNKNOWN, "slot", asked.slot().toString());
        requireKnown(place.room != Board.UNKNOWN, "room", asked.room());
        requireKnown(
                place.lecturer != Board.UNKNOWN, "lecturer", asked.lecturer().orElse(""));
        boolean needed = board.givers[session].length > 0;
        require(
                needed == asked.lecturer().isPresent(),
                "Expected " + Sentences.name(asked).en() + " to have " + (needed ? "a" : "no") + " lecturer, was "
                        + asked.lecturer().map(id -> "'" + id + "'").orElse("none"));
        return place;
    }

    private static void requireKnown(boolean known, String what, String id) {
        require(known, "Unknown " + what + " '" + id + "'");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
