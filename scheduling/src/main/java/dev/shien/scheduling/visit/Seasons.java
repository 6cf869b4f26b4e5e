package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;
import java.util.stream.IntStream;

/**
 * The plan in seasons: the days of each phase where the windows of phases follow one another, or all days together where they do not.
 * A company that keeps its expert from one season to the next keeps the expert's number of visits. So a part of what it costs to change the
 * expert may as well be paid by experts whose number sways; the rest is left to companies. Together that is never more than before, and
 * it tells how many visits an expert has in each season.
 */
final class Seasons {

    /** Where numbers may change for nothing by more than one for so many experts, they say too little; who is followed changes two. */
    private static final int EXPERTS_FOR_ONE = 4;

    private final Agenda agenda;
    private final int count;

    /** The season of each day. */
    private final int[] of;

    /** By season: whether companies keep their experts from the one before, and by how much numbers may change for nothing. */
    private final boolean[] steady;

    private final int[] moving;
    private final long sway;
    private final long change;

    Seasons(Agenda agenda) {
        this.agenda = agenda;
        this.of = new int[agenda.days.count()];
        this.count = IntStream.range(1, agenda.phases).allMatch(p -> to(p - 1) < from(p)) ? agenda.phases : 1;
        this.steady = new boolean[count];
        this.moving = new int[count];
        for (int season = 0; season < count; season++) {
            for (int day = from(season); count > 1 && day <= to(season); day++) {
                of[day] = season;
            }
            int phase = season;
            moving[season] = season == 0
                    ? 0
                    : IntStream.range(0, agenda.companies)
                            .map(company -> moving(company * agenda.phases + phase))
                            .sum();
            steady[season] = season > 0 && moving[season] * EXPERTS_FOR_ONE <= agenda.experts;
        }
        long whole = agenda.problem.weights().sameExpert() * ScoreTerm.UNIT;
        long boundaries = IntStream.range(0, count).filter(s -> steady[s]).count();
        // Who changes, changes once at each boundary at most, and then one expert has a visit less and another one
        // more.
        this.sway = boundaries == 0 ? 0 : whole / (4 * boundaries);
        this.change = whole - 2 * boundaries * sway;
    }

    /** The first day of a phase's windows. */
    private int from(int phase) {
        return windows(phase).map(agenda.windows::first).min().orElse(0);
    }

    private int to(int phase) {
        return windows(phase).map(agenda.windows::last).max().orElse(0);
    }

    private IntStream windows(int phase) {
        return IntStream.range(0, agenda.windows.count()).filter(window -> agenda.windows.phase(window) == phase);
    }

    /** By how much a visit and the one before may change the numbers of experts for nothing; those that are given are not counted. */
    private int moving(int visit) {
        boolean given = agenda.isGiven(visit);
        boolean before = agenda.isGiven(visit - 1);
        if (given || before) {
            return given && before ? 0 : 1;
        }
        return agenda.stretch(visit) == agenda.stretch(visit - 1) ? 0 : 2;
    }

    int count() {
        return count;
    }

    /** The season of a day on which there may be visits. */
    int of(int day) {
        return of[day];
    }

    /** What it costs that an expert has one visit more or less than in the season before. */
    long sway(int season) {
        return steady[season] ? sway : 0;
    }

    /** What is left for a company to pay for one more expert. */
    long change() {
        return change;
    }

    /** What is left for a company to pay for a visit that is not placed: it is missing in its season, between two others. */
    long unplaced(long whole) {
        return whole - 2 * sway;
    }

    /** What experts pay, but nobody has to. */
    long unpaid() {
        return IntStream.range(0, count)
                .mapToLong(season -> sway(season) * moving[season])
                .sum();
    }
}
