package dev.shien.scheduling.timetable.cohort;

import java.util.Arrays;

/** How few slots of a day can be busy with none beside them busy: slot by slot, by what the slot before is. */
final class AloneOnDay {

    /** More than any number of slots, where there is no choice. */
    static final int NO_WAY = Integer.MAX_VALUE / 4;

    private int[] idle;
    private int[] single;
    private int[] beside;

    private AloneOnDay(int most) {
        this.idle = none(most);
        this.single = none(most);
        this.beside = none(most);
        idle[0] = 0;
    }

    private static int[] none(int most) {
        int[] none = new int[most + 1];
        Arrays.fill(none, NO_WAY);
        return none;
    }

    /**
     * The least, by how many slots are busy.
     *
     * @param must the slots that are busy
     * @param may those that can be
     * @param from the first slot of the day
     * @param end behind the last; the slot of a day with one alone is not counted
     * @param most how many can be busy
     */
    static int[] least(boolean[] must, boolean[] may, int from, int end, int most) {
        AloneOnDay day = new AloneOnDay(most);
        for (int slot = from; slot < end; slot++) {
            day.pass(!must[slot], must[slot] || may[slot]);
        }
        return day.after(end - from == 1 ? 0 : 1);
    }

    /** What there is once the last slot has nothing behind it. */
    private int[] after(int alone) {
        int[] least = none(idle.length - 1);
        for (int busy = 0; busy < least.length; busy++) {
            least[busy] = Math.min(Math.min(idle[busy], beside[busy]), single[busy] + alone);
        }
        return least;
    }

    private void pass(boolean canBeIdle, boolean canBeBusy) {
        int most = idle.length - 1;
        int[] nowIdle = canBeIdle ? after(1) : none(most);
        int[] nowSingle = none(most);
        int[] nowBeside = none(most);
        for (int busy = 1; busy <= most && canBeBusy; busy++) {
            nowSingle[busy] = idle[busy - 1];
            nowBeside[busy] = Math.min(single[busy - 1], beside[busy - 1]);
        }
        idle = nowIdle;
        single = nowSingle;
        beside = nowBeside;
    }
}
