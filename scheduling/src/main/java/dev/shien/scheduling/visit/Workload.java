package dev.shien.scheduling.visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the visits of one expert cost at least, less what they pay: the ways of days, more than an even share, and a number that sways from
 * season to season. The limits of days, weeks (of each season by itself) and the plan are kept. How many visits days, weeks and seasons have is found by dynamic
 * programming (Bellman 1957), one joined to the next. Not safe for use by several threads.
 */
final class Workload {

    private static final long[] NOTHING = {0};

    /** A week, or the part of it that lies in a season: its days, and how many visits it may have. */
    private record Week(int season, int from, int to, int most) {}

    private final DayLoads loads;

    /** Where the prices of the expert begin; from one place to the next it is as far as there are days. */
    private final int from;

    /** What each day costs by the number of its visits, and the loads that cost so much. */
    private final long[][] ofDays;

    private final int[][] picks;
    private final List<Week> weeks = new ArrayList<>();

    /** The days up to each one of a week, and the weeks up to each one of a season. */
    private final Joined[] days;

    private final Joined[] joinedWeeks;
    private final long[][] ofSeasons;
    private final int most;
    private final SeasonChain chain;

    Workload(Agenda agenda, int expert, DayLoads loads, Capacity capacity, SeasonChain chain, int from) {
        Seasons seasons = chain.seasons();
        this.loads = loads;
        this.from = from;
        int[] open = agenda.windows.openDays(expert);
        this.ofDays = new long[open.length][];
        this.picks = new int[open.length][];
        this.days = new Joined[open.length];
        int fit = 0;
        for (int i = 0; i < open.length; i++) {
            int most = capacity.at(expert * agenda.days.count() + open[i]);
            ofDays[i] = new long[most + 1];
            picks[i] = new int[most + 1];
            days[i] = new Joined();
            fit += most;
        }
        split(agenda, expert, open, capacity, seasons);
        this.joinedWeeks = new Joined[weeks.size()];
        Arrays.setAll(joinedWeeks, i -> new Joined());
        this.ofSeasons = new long[seasons.count()][];
        // A company has one visit a season, where each phase has its own.
        this.most = Math.min(fit, seasons.count() == 1 ? agenda.visits : agenda.companies);
        this.chain = chain;
    }

    private void split(Agenda agenda, int expert, int[] open, Capacity capacity, Seasons seasons) {
        int begin = 0;
        for (int i = 1; i <= open.length; i++) {
            int week = agenda.days.week(open[begin]);
            int season = seasons.of(open[begin]);
            if (i == open.length || agenda.days.week(open[i]) != week || seasons.of(open[i]) != season) {
                weeks.add(new Week(season, begin, i, ofWeek(agenda, expert, week, capacity)));
                begin = i;
            }
        }
    }

    /** How many visits an expert may have in a week beside those that are given. */
    private static int ofWeek(Agenda agenda, int expert, int week, Capacity capacity) {
        OptionalInt greatest = agenda.expert(expert).greatestPerWeek();
        if (greatest.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return Math.max(0, greatest.getAsInt() - capacity.given(expert, week));
    }

    /** About how many numbers are added to others to find that out. */
    long work() {
        return (long) loads.work() * days.length + chain.work(most);
    }

    /** What all visits cost at the prices, less what they pay; {@link #release} tells then which they are. */
    long least(long[] prices) {
        Arrays.fill(ofSeasons, NOTHING);
        for (int w = 0; w < weeks.size(); w++) {
            Week week = weeks.get(w);
            long[] sum = NOTHING;
            for (int d = week.from(); d < week.to(); d++) {
                loads.least(prices, from + d, days.length, ofDays[d], picks[d]);
                days[d].join(sum, ofDays[d], week.most());
                sum = days[d].costs();
            }
            joinedWeeks[w].join(ofSeasons[week.season()], sum, most);
            ofSeasons[week.season()] = joinedWeeks[w].costs();
        }
        return chain.least(ofSeasons);
    }

    /** Takes the visits that cost least off what is used. */
    void release(long[] used) {
        int[] left = chain.visits();
        for (int w = weeks.size() - 1; w >= 0; w--) {
            Week week = weeks.get(w);
            int ofWeek = joinedWeeks[w].ofLast(left[week.season()]);
            left[week.season()] -= ofWeek;
            for (int d = week.to() - 1; d >= week.from(); d--) {
                int ofDay = days[d].ofLast(ofWeek);
                ofWeek -= ofDay;
                loads.release(picks[d][ofDay], ofDay, used, from + d, days.length);
            }
        }
    }
}
