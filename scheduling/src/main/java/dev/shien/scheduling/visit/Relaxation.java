package dev.shien.scheduling.visit;

/**
 * What every plan costs at least, by Lagrangian decomposition (Held and Karp 1971; Fisher 1981; Guignard and Kim 1987): companies and experts
 * need not agree any more on who visits whom when, but a company pays a price for each visit, and its expert gets it. Then every company
 * is planned by itself, as a {@link Course}, and every expert too, as a {@link Workload}, and what that costs together is a bound, whatever the
 * prices are. The best prices are sought by subgradients with steps of Polyak 1969.
 */
final class Relaxation {

    /** After so many steps without a much better bound they get shorter. */
    private static final int PATIENCE = 12;

    /** Steps this short, in thousandths, no longer lead anywhere. */
    private static final int SHORTEST = 60;

    /** About so many sums are made where it is found out what an expert asks for the visits of a company. */
    private static final int PAIR = 1000;

    private final Agenda agenda;
    private final Seasons seasons;
    private final TimePrices prices;
    private final PricedTariff tariff;
    private final Course course;
    private long bound = Long.MIN_VALUE;

    Relaxation(Agenda agenda, DayCosts costs, Candidates candidates, long unplaced) {
        this.agenda = agenda;
        this.seasons = new Seasons(agenda);
        this.prices = new TimePrices(agenda, seasons);
        this.tariff = new PricedTariff(agenda, costs, prices, seasons.change());
        this.course = new Course(agenda, candidates, tariff, seasons.unplaced(unplaced), false, Integer.MAX_VALUE);
    }

    /** How much work a step is: about as many numbers are added to others. */
    long work() {
        return (long) agenda.companies * agenda.experts * PAIR + prices.work();
    }

    /** The best bound so far; the least number there is before the first step. */
    long bound() {
        return bound;
    }

    /**
     * Goes so many steps towards what a plan costs, or fewer where they no longer lead anywhere or the bound is as high; then the prices are
     * the best ones.
     *
     * @return how many steps were made
     */
    int run(int rounds, long penalty) {
        long[] best = prices.copy();
        long share = 1000;
        int idle = 0;
        int steps = 0;
        while (steps < rounds && share > SHORTEST) {
            long value = round();
            steps++;
            if (value > bound) {
                idle = value - bound > (penalty - bound) / 500 ? 0 : idle;
                bound = value;
                best = prices.copy();
            }
            if (bound >= penalty) {
                return steps;
            }
            if (++idle > PATIENCE) {
                share = Math.max(1, share * 6 / 10);
                idle = 0;
                prices.bringBack(best);
                // What is used at the prices that are the best.
                value = round();
            }
            if (penalty - value > 2 * (penalty - bound)) {
                // Much too far.
                share = Math.max(1, share / 2);
            }
            prices.step(penalty - value, share);
        }
        return steps;
    }

    /** What all companies and experts cost at the prices. */
    private long round() {
        long sum = prices.experts() - seasons.unpaid();
        for (int company = 0; company < agenda.companies; company++) {
            sum += course.plan(company);
            use(company);
        }
        return sum;
    }

    private void use(int company) {
        for (int p = 0; p < agenda.phases; p++) {
            int visit = company * agenda.phases + p;
            if (!agenda.isGiven(visit) && course.day(p) != Passage.NO_DAY) {
                tariff.use(visit, course.expert(p), course.day(p));
            }
        }
    }
}
