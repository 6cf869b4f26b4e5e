package dev.shien.testkit.visit;

import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;

/**
 * A term of a host that likes some places better than others, for no reason.
 *
 * @param weight how much it counts
 */
record OddTerm(int weight) implements VisitTerm {

    @Override
    public String code() {
        return "host.odd";
    }

    @Override
    public Text text() {
        return Text.of("理由のない好み", "Likings for no reason");
    }

    @Override
    public int amount(VisitedCompany company, VisitPhase phase, Expert expert, Visit visit) {
        int hash = company.id().hashCode()
                + 7 * phase.number()
                + 131 * expert.id().hashCode()
                + 17 * visit.date().getDayOfMonth()
                + 211 * visit.start().getHour()
                + (visit.mode() == VisitMode.ONLINE ? 389 : 0);
        return Math.floorMod(hash * 97, 1001);
    }
}
