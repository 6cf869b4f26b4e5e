package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;

/**
 * What stops of a day are told apart where their ways are looked at: companies if there are few of them, or else the places where companies
 * are, or, where even these are too many, none. All visits without a way are of one kind, and all visits are where none are told apart.
 */
final class Stops {

    /** A visit without a way. */
    private static final int NO_WAY = 0;

    /** So many days that look different are looked at. */
    private static final int MOST = 5_000;

    /** So many prices of experts, days and kinds are kept, for each of which there are less than ten numbers. */
    private static final long MOST_PRICES = 10_000_000;

    /** Of so many stops all orders are looked at. */
    private static final int LONGEST = 6;

    private final Agenda agenda;
    private final boolean companies;
    private final int count;

    Stops(Agenda agenda, Capacity capacity) {
        this.agenda = agenda;
        this.companies = agenda.roads.any()
                && loads(agenda.companies + 1, capacity.most()) > 0
                && fits(agenda, agenda.companies + 1);
        boolean places = fits(agenda, agenda.roads.places() + 1);
        this.count = 1 + (companies ? agenda.companies : places ? agenda.roads.places() : 0);
    }

    /** Whether there are not too many prices of so many kinds, by days as well as by windows. */
    private static boolean fits(Agenda agenda, int kinds) {
        return (long) agenda.experts * Math.max(agenda.days.count(), agenda.windows.count()) * kinds <= MOST_PRICES;
    }

    /**
     * In how many ways up to so many visits can be of so many kinds, 0 if there are too many to look at: k visits in (n + k - 1 over k)
     * ways, each in up to k! orders.
     */
    static int loads(int kinds, int most) {
        if (kinds > 1 && most > LONGEST) {
            return 0;
        }
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
        return place == Roads.UNKNOWN || count == 1 ? NO_WAY : 1 + (companies ? company : place);
    }

    /** Where visits of a kind are. */
    int place(int kind) {
        return kind == NO_WAY ? Roads.UNKNOWN : companies ? agenda.roads.stop(kind - 1, VisitMode.ON_SITE) : kind - 1;
    }

    /**
     * The first kind that may come behind another one, where the visits of a day are told in the order of their kinds: between two visits of
     * a company there is at least a day.
     */
    int next(int kind) {
        return kind == NO_WAY || !companies ? kind : kind + 1;
    }
}
