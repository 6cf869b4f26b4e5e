package dev.shien.scheduling.timetable.cohort;

import java.util.stream.IntStream;

/** Counts how often a draft breaks each hard rule, from where its sessions are. */
final class Breaches {

    private final Draft draft;
    private final Board board;

    Breaches(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
    }

    /** All breaches. */
    long count() {
        return clashes() + absences() + rooms() + order() + late();
    }

    private long clashes() {
        long count = 0;
        for (int one = 0; one < board.sessions; one++) {
            for (int other = 0; other < one; other++) {
                if (draft.slot[one] == draft.slot[other]) {
                    count += board.shareCohort(board.courseOf[one], board.courseOf[other]) ? 1 : 0;
                    count +=
                            draft.lecturer[one] != Board.NOBODY && draft.lecturer[one] == draft.lecturer[other] ? 1 : 0;
                }
            }
        }
        return count;
    }

    private long absences() {
        Away away = new Away(board);
        return IntStream.range(0, board.sessions)
                .mapToLong(session -> {
                    int slot = draft.slot[session];
                    int lecturer = draft.lecturer[session];
                    return (long) away.course(board.courseOf[session])[slot]
                            + (lecturer == Board.NOBODY ? 0 : away.lecturer(lecturer)[slot]);
                })
                .sum();
    }

    private long rooms() {
        RoomRules rules = new RoomRules(draft);
        return IntStream.range(0, board.sessions)
                .mapToLong(session -> rules.at(session, draft.slot[session], draft.desk[session]))
                .sum();
    }

    private long order() {
        Order order = new Order(draft);
        return IntStream.range(1, board.sessions)
                .filter(s -> board.courseOf[s] == board.courseOf[s - 1] && order.applies(board.courseOf[s]))
                .mapToLong(s -> order.cost(
                        board.courseOf[s],
                        draft.slot[s - 1],
                        draft.slot[s],
                        board.epochDay[draft.slot[s]] - board.epochDay[draft.slot[s - 1]]))
                .sum();
    }

    private long late() {
        Tours tours = new Tours(board);
        Count count = new Count(draft);
        long late = 0;
        for (int lecturer = 0; tours.any() && lecturer < board.lecturers; lecturer++) {
            for (int day = 0; day < board.days; day++) {
                int[] stops = count.stops(lecturer, day);
                late += tours.late(stops, stops.length);
            }
        }
        return late;
    }
}
