package dev.shien.scheduling.visit;

import java.util.Arrays;

/**
 * Where the prices of time stand one behind the other: for each expert those of the days on which the expert can make visits, for one
 * kind of stop after the other; behind all of them, for each expert those of seasons.
 */
final class PriceRows {

    /** A day of an expert: where its prices begin, and how far it is from one kind of stop to the next. */
    interface Row {
        void at(int expert, int day, int from, int stride);
    }

    private static final int NONE = -1;

    private final Seasons seasons;
    private final int days;

    /** Where the prices of a day begin, by expert times days plus day, and those of an expert. */
    private final int[] rows;

    private final int[] firsts;
    private final int[] strides;
    private final int ofDays;

    PriceRows(Agenda agenda, int kinds, Seasons seasons) {
        this.seasons = seasons;
        this.days = agenda.days.count();
        this.rows = new int[agenda.experts * days];
        this.firsts = new int[agenda.experts];
        this.strides = new int[agenda.experts];
        Arrays.fill(rows, NONE);
        int next = 0;
        for (int e = 0; e < agenda.experts; e++) {
            int[] open = agenda.windows.openDays(e);
            firsts[e] = next;
            strides[e] = open.length;
            for (int i = 0; i < open.length; i++) {
                rows[e * days + open[i]] = next + i;
            }
            next += kinds * open.length;
        }
        this.ofDays = next;
    }

    /** How many prices there are. */
    int count() {
        return ofDays + firsts.length * seasons.count();
    }

    /** How many of them are of days. */
    int ofDays() {
        return ofDays;
    }

    /** Where the prices of an expert begin. */
    int first(int expert) {
        return firsts[expert];
    }

    /** On how many days an expert can make visits. */
    int days(int expert) {
        return strides[expert];
    }

    /** Where the price of an expert's visit on a day at a kind of stop is. */
    int at(int expert, int day, int kind) {
        return rows[expert * days + day] + kind * strides[expert];
    }

    /** Where the price of an expert's visit in the season of a day is. */
    int season(int expert, int day) {
        return ofDays + expert * seasons.count() + seasons.of(day);
    }

    /** Goes through all days of all experts. */
    void forEach(Row row) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != NONE) {
                row.at(i / days, i % days, rows[i], strides[i / days]);
            }
        }
    }
}
