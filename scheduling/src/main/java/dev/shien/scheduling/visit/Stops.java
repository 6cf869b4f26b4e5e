package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;
import java.util.stream.IntStream;

/**
 * What stops of a day are told apart where their ways are looked at: companies if there are few of them, or else the places where companies
 * are. All visits without a way are of one kind.
 */
final class Stops {

    /** A visit without a way. */
    private static final int NO_WAY = 0;

    /** So many days that look different are looked at. */
    private static final int MOST = 5_000;

    private final Agenda agenda;
    private final boolean companies;

    /** Whether an expert may visit a company twice on a day. */
    private final boolean again;

    private final int count;

    Stops(Agenda agenda) {
        this.agenda = agenda;
        int most = 0;
        for (int expert = 0; expert < agenda.experts; expert++) {
            most = Math.max(most, agenda.expert(expert).greatestPerDay());
        }
        this.companies = agenda.roads.any() && loads(agenda.companies + 1, most) > 0;
        this.again =
                IntStream.range(1, agenda.phases).anyMatch(p -> agenda.phase(p).leastGapDays() == 0);
        this.count = companies ? agenda.companies + 1 : agenda.roads.places() + 1;
    }

    /** In how many ways up to so many visits can be of so many kinds, 0 if there are too many: k visits in (n + k - 1 over k) ways. */
    static int loads(int kinds, int most) {
        long all = 0;
        long ways = 1;
        for (int visits = 0; visits <= most; visits++) {
            all += ways;
            ways = ways * (kinds + visits) / (visits + 1);
            if (all > MOST) {
                return 0;
            }
        }
        return (int) all;
    }

    /** How many kinds there are, from 0. */
    int count() {
        return count;
    }

    /** The kind of a company's visit. */
    int kind(int company, VisitMode mode) {
        int place = agenda.roads.stop(company, mode);
        return place == Roads.UNKNOWN ? NO_WAY : 1 + (companies ? company : place);
    }

    /** Where visits of a kind are. */
    int place(int kind) {
        return kind == NO_WAY ? Roads.UNKNOWN : companies ? agenda.roads.stop(kind - 1, VisitMode.ON_SITE) : kind - 1;
    }

    /** The first kind that may come behind another one, where the visits of a day are told in the order of their kinds. */
    int next(int kind) {
        return kind == NO_WAY || !companies || again ? kind : kind + 1;
    }
}
