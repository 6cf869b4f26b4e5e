package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitWeights;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The terms of the score that look at one visit at its place alone: our own, and those of the host. */
final class PlaceTerms {

    /** The term of specialities: the same wherever the expert is. */
    static final String SPECIALITY = "visit.speciality";

    /** The term of lateness: the same whoever comes that day. */
    static final String LATE = "visit.late";

    final ImmutableList<PlaceTerm> own;
    final ImmutableList<PlaceTerm> hosts;

    private final Agenda agenda;
    private final Amounts amounts;
    private final long speciality;
    private final long early;
    private final long modes;
    private final long wishes;
    private final long change;

    /** Whether a host's term counts; it may depend on the time of day. */
    private final boolean hosted;

    private final Changes changes;

    PlaceTerms(Agenda agenda, ImmutableList<VisitTerm> hosts) {
        VisitWeights weights = agenda.problem.weights();
        this.agenda = agenda;
        this.amounts = new Amounts(agenda);
        this.speciality = weights.speciality();
        this.early = weights.early();
        this.modes = weights.mode();
        this.wishes = weights.wishes();
        this.change = weights.change();
        this.hosted = hosts.stream().anyMatch(term -> term.weight() > 0);
        this.changes = new Changes(agenda);
        this.own = ImmutableList.of(
                new PlaceTerm(
                        SPECIALITY,
                        Text.of("企業が求める分野を担当できない派遣の数", "Visits whose expert does not meet the company's needs"),
                        weights.speciality(),
                        amounts::uncovered),
                new PlaceTerm(
                        LATE,
                        Text.of("期間の終わりに寄る度合い(末日の派遣が1)", "Lateness in the window (1 on its last day)"),
                        weights.early(),
                        amounts::lateness),
                new PlaceTerm(
                        "visit.mode",
                        Text.of("企業がより望む方法が他にある派遣の数", "Visits in a mode that the company likes less than another"),
                        weights.mode(),
                        amounts::lessLiked),
                new PlaceTerm(
                        "visit.wishes",
                        Text.of("企業の希望に沿わない派遣の数", "Visits that are not as the company wished"),
                        weights.wishes(),
                        amounts::againstWishes),
                new PlaceTerm(
                        "visit.change",
                        Text.of("通知済みの日程から変わった派遣の数", "Announced visits that are changed"),
                        weights.change(),
                        changes::amount));
        this.hosts = hosts.stream().map(term -> of(agenda, term)).collect(ImmutableList.toImmutableList());
    }

    private static PlaceTerm of(Agenda agenda, VisitTerm term) {
        return new PlaceTerm(
                term.code(), term.text(), term.weight(), (visit, place) -> amount(agenda, term, visit, place));
    }

    private static long amount(Agenda agenda, VisitTerm term, int visit, Place place) {
        int amount = term.amount(
                agenda.company(agenda.companyOf(visit)),
                agenda.phase(agenda.phaseOf(visit)),
                agenda.expert(place.expert()),
                agenda.names.asVisit(visit, place));
        if (amount < 0 || amount > ScoreTerm.UNIT) {
            throw new IllegalArgumentException("Amount of term '" + term.code() + "' must be from 0 to "
                    + ScoreTerm.UNIT + ", was " + amount + " for " + agenda.names.asVisit(visit, place));
        }
        return amount;
    }

    /** What it costs that a visit is at a place, whatever the others do: the sum of all terms. */
    long cost(int visit, Place place) {
        long cost = cost(visit, place.expert())
                + late(agenda.windows.of(visit), place.day())
                + modes * amounts.lessLiked(visit, place);
        return plain(visit) ? cost : cost + special(visit, place);
    }

    private boolean plain(int visit) {
        return !hosted && !amounts.wishes(visit) && !changes.isAnnounced(visit);
    }

    private long special(int visit, Place place) {
        long cost = wishes * amounts.againstWishes(visit, place) + change * changes.amount(visit, place);
        for (PlaceTerm term : hosts) {
            cost += term.weight() == 0 ? 0 : term.weight() * term.amount(visit, place);
        }
        return cost;
    }

    /** What it costs at least that an expert makes a visit, wherever it is. */
    long cost(int visit, int expert) {
        return speciality * amounts.uncovered(visit, expert);
    }

    /** What it costs that a visit is on a day of its window, whoever makes it. */
    long late(int window, int day) {
        return early * amounts.late(window, day);
    }

    /** Whether what a visit costs may depend on the time of day. */
    boolean timed(int visit) {
        return hosted || amounts.timed(visit) || changes.isAnnounced(visit);
    }

    /** The weights of all terms together: no visit costs more than a unit of each. */
    long weights() {
        return eachWeight().sum();
    }

    /** The weight of every term that counts. */
    LongStream eachWeight() {
        return Stream.concat(own.stream(), hosts.stream())
                .mapToLong(PlaceTerm::weight)
                .filter(weight -> weight > 0);
    }
}
