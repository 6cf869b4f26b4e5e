package dev.shien.scheduling.visit;

import java.util.Arrays;

/** The days on which experts have room for one more visit, by their limits and calendars. */
final class Room {

    /** Where there is no room on any day. */
    static final int NO_DAY = -1;

    private static final int UNSEEN = -1;

    private final Agenda agenda;
    private final Diary diary;
    private final Conflicts conflicts;
    private final Capacity capacity;

    /** By window times experts plus expert: the first day with room, and the state of the expert in which that was seen. */
    private final int[] first;

    private final int[] seen;

    Room(Diary diary) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.conflicts = new Conflicts(diary);
        this.capacity = new Capacity(agenda);
        this.first = new int[agenda.windows.count() * agenda.experts];
        this.seen = new int[first.length];
        Arrays.fill(seen, UNSEEN);
    }

    /** Whether an expert may make one more visit on a day; that there is a time for it is not said. */
    boolean on(int expert, int day) {
        return diary.count(expert, day) < capacity.with(expert * agenda.days.count() + day)
                && conflicts.hasRoom(expert, day);
    }

    /** The first day of a window on which an expert has room, or {@link #NO_DAY}. */
    int first(int window, int expert) {
        int at = window * agenda.experts + expert;
        if (seen[at] != diary.state(expert)) {
            seen[at] = diary.state(expert);
            first[at] = find(agenda.windows.openings(window, expert), expert);
        }
        return first[at];
    }

    private int find(Openings openings, int expert) {
        for (int i = 0; i < openings.days(); i++) {
            if (on(expert, openings.day(i))) {
                return openings.day(i);
            }
        }
        return NO_DAY;
    }
}
