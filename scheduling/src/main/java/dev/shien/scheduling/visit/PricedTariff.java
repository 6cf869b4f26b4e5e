package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;

/** What visits cost by themselves, where each pays a price for the time of its expert. Not safe for use by several threads. */
final class PricedTariff implements Tariff {

    private final Agenda agenda;
    private final DayCosts costs;
    private final TimePrices prices;
    private final long change;

    /** The kind of stop of the visit that was asked for last. */
    private int stop;

    PricedTariff(Agenda agenda, DayCosts costs, TimePrices prices, long change) {
        this.change = change;
        this.agenda = agenda;
        this.costs = costs;
        this.prices = prices;
    }

    @Override
    public long floor(int visit, int expert) {
        long least = Passage.NEVER;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            least = Math.min(least, prices.lowest(visit, expert, prices.stops().kind(agenda.companyOf(visit), mode)));
        }
        return Math.min(Passage.NEVER, agenda.terms.cost(visit, expert) + least);
    }

    @Override
    public long cost(int visit, int expert, Openings openings, int which) {
        int[] all = costs.of(visit, expert);
        int day = openings.day(which);
        int at = which;
        long least = Passage.NEVER;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            int its = prices.stops().kind(agenda.companyOf(visit), mode);
            long cost = all[at] == DayCosts.NONE ? Passage.NEVER : all[at] + prices.price(expert, day, its);
            if (cost < least) {
                least = cost;
                stop = its;
            }
            at += openings.days();
        }
        return least;
    }

    @Override
    public long change() {
        return change;
    }

    /** Experts pay for that. */
    @Override
    public long beyond(int expert, int visits) {
        return 0;
    }

    /** A visit uses the time of its expert on a day, in the mode that costs least. */
    void use(int visit, int expert, int day) {
        Openings openings = agenda.openings(visit, expert);
        cost(visit, expert, openings, openings.which(day));
        prices.use(expert, day, stop);
    }
}
