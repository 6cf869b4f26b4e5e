package dev.shien.testkit.visit;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;
import java.util.List;

/** Counts the wishes of a company that a visit does not meet. */
final class WishCount {

    private final List<VisitWish> wishes;
    private final Visit visit;

    WishCount(VisitedCompany company, Visit visit) {
        this.visit = visit;
        this.wishes = company.wishes().stream()
                .filter(wish -> wish.phase().isEmpty() || wish.phase().getAsInt() == visit.phase())
                .toList();
    }

    /** The share of the wishes by weight, in thousandths rounded down. */
    long unmet() {
        long all = wishes.stream().mapToLong(VisitWish::weight).sum();
        long unmet = wishes.stream()
                .filter(wish -> !met(wish))
                .mapToLong(VisitWish::weight)
                .sum();
        return all == 0 ? 0 : ScoreTerm.UNIT * unmet / all;
    }

    private boolean met(VisitWish wish) {
        if (wish instanceof VisitWish.ByExpert by) {
            return by.expert().equals(visit.expert());
        }
        if (wish instanceof VisitWish.NotByExpert not) {
            return !not.expert().equals(visit.expert());
        }
        if (wish instanceof VisitWish.OnWeekdays on) {
            return on.days().stream().anyMatch(day -> day == visit.date().getDayOfWeek());
        }
        if (wish instanceof VisitWish.AtTime at) {
            return visit.start().compareTo(visit.date().atTime(at.from())) >= 0
                    && visit.end().compareTo(visit.date().atTime(at.to())) <= 0;
        }
        return ((VisitWish.InMode) wish).mode().equals(visit.mode());
    }
}
