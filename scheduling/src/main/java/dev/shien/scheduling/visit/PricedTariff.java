package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;

/** What visits cost by themselves, where each pays a price for the time of its expert. Not safe for use by several threads. */
final class PricedTariff implements Tariff {

    private final Agenda agenda;
    private final DayCosts costs;
    private final TimePrices prices;
    private final long change;

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
            if (all[at] != DayCosts.NONE) {
                least = Math.min(least, all[at] + prices.price(expert, day, stop(visit, mode)));
            }
            at += openings.days();
        }
        return least;
    }

    private int stop(int visit, VisitMode mode) {
        return prices.stops().kind(agenda.companyOf(visit), mode);
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
        int which = openings.which(day);
        long least = cost(visit, expert, openings, which);
        int[] all = costs.of(visit, expert);
        int at = which;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            int stop = stop(visit, mode);
            if (all[at] != DayCosts.NONE && all[at] + prices.price(expert, day, stop) == least) {
                prices.use(expert, day, stop);
                return;
            }
            at += openings.days();
        }
    }
}
