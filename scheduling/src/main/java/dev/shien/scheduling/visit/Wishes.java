package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.VisitWish;
import java.util.stream.IntStream;

/** What companies wish of their visits, as it is asked for places. */
final class Wishes {

    private final Agenda agenda;

    /** By visit: the wishes that speak of it. */
    private final ImmutableList<ImmutableList<VisitWish>> wishes;

    private final boolean[] timed;

    Wishes(Agenda agenda) {
        this.agenda = agenda;
        this.wishes = IntStream.range(0, agenda.visits).mapToObj(this::of).collect(ImmutableList.toImmutableList());
        this.timed = new boolean[agenda.visits];
        for (int visit = 0; visit < timed.length; visit++) {
            timed[visit] = wishes.get(visit).stream().anyMatch(VisitWish.AtTime.class::isInstance);
        }
    }

    private ImmutableList<VisitWish> of(int visit) {
        int phase = agenda.phase(agenda.phaseOf(visit)).number();
        return agenda.company(agenda.companyOf(visit)).wishes().stream()
                .filter(wish -> wish.speaksOf(phase))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether there is a wish. */
    boolean any(int visit) {
        return !wishes.get(visit).isEmpty();
    }

    /** Whether a wish speaks of the time of day. */
    boolean timed(int visit) {
        return timed[visit];
    }

    /** The share of the wishes of which a visit is not, in thousandths. */
    long unmet(int visit, Place place) {
        ImmutableList<VisitWish> all = wishes.get(visit);
        long sum = 0;
        long unmet = 0;
        for (int i = 0; i < all.size(); i++) {
            VisitWish wish = all.get(i);
            sum += wish.weight();
            unmet += met(wish, place) ? 0 : wish.weight();
        }
        return sum == 0 ? 0 : ScoreTerm.UNIT * unmet / sum;
    }

    /** As the wish itself says of the visit; this is quicker. */
    private boolean met(VisitWish wish, Place place) {
        if (wish instanceof VisitWish.ByExpert by) {
            return agenda.expert(place.expert()).id().equals(by.expert());
        }
        if (wish instanceof VisitWish.NotByExpert not) {
            return !agenda.expert(place.expert()).id().equals(not.expert());
        }
        if (wish instanceof VisitWish.OnWeekdays on) {
            return on.days().contains(agenda.days.weekday(place.day()));
        }
        if (wish instanceof VisitWish.AtTime at) {
            return place.start() >= Days.minuteFrom(at.from()) && place.end() <= Days.minute(at.to());
        }
        return wish instanceof VisitWish.InMode in && place.mode() == in.mode();
    }
}
