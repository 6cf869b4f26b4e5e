package dev.shien.scheduling.timetable.cohort;

import java.util.ArrayList;
import java.util.List;

/** The prices of one draft: those of rules that must be kept, which count breaches, and those of wishes. Only what is asked is there. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Prices(Price[] rules, Price[] wishes) {

    /** The prices of the rules alone, as if nothing were in the draft. */
    static Prices ofRules(Draft draft) {
        return new Prices(rules(draft, new Tours(draft.board)), new Price[0]);
    }

    /** All prices, as if nothing were in the draft. */
    static Prices of(Draft draft) {
        Tours tours = new Tours(draft.board);
        return new Prices(rules(draft, tours), wishes(draft, tours));
    }

    private static Price[] rules(Draft draft, Tours tours) {
        Board board = draft.board;
        List<Price> rules = new ArrayList<>(List.of(new Clashes(draft)));
        RoomRules rooms = new RoomRules(draft);
        if (!rooms.isIdle()) {
            rules.add(rooms);
        }
        if (board.problem.courses().stream()
                .anyMatch(course -> course.inOrder() && course.sessions().size() > 1)) {
            rules.add(new Order(draft));
        }
        if (tours.any()) {
            rules.add(Travel.haste(draft, tours));
        }
        return rules.toArray(Price[]::new);
    }

    private static Price[] wishes(Draft draft, Tours tours) {
        Board board = draft.board;
        List<Price> wishes = new ArrayList<>();
        for (Term term : Term.values()) {
            if (term.weight(board.problem) > 0 && !(term == Term.SEATS && Term.ROOMS.weight(board.problem) > 0)) {
                wishes.add(wish(term, draft, tours));
            }
        }
        return wishes.toArray(Price[]::new);
    }

    private static Price wish(Term term, Draft draft, Tours tours) {
        return switch (term) {
            case SEATS, ROOMS -> new Rooms(draft);
            case SPREAD -> new Spread(draft);
            case COMPACT -> new Compact(draft);
            case LECTURERS -> new SameLecturer(draft);
            case CADENCE -> new Cadence(draft);
            case TRAVEL -> Travel.length(draft, tours);
            case CHANGE -> new Changes(draft);
        };
    }
}
