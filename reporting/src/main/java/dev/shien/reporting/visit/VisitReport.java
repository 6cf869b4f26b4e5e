package dev.shien.reporting.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.party.Directory;
import dev.shien.reporting.party.Names;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * All visits of all companies for the secretariat and the experts.
 *
 * @param plan the visits with their certificate
 * @param announcedUntil the last day of which companies were told; visits after it are marked as not told yet
 * @param phases the name of each phase by its number, in their order
 * @param sessions the sessions by day, which the calendar shows as well
 * @param closed the closed days that the calendar names
 * @param directory who stands behind the ids of the plan
 * @param names the names of what companies need and experts offer
 */
public record VisitReport(
        VisitPlan plan,
        Optional<LocalDate> announcedUntil,
        ImmutableSortedMap<Integer, Text> phases,
        ImmutableMap<LocalDate, Text> sessions,
        ImmutableMap<LocalDate, Text> closed,
        Directory directory,
        Names names) {

    /** The experts that visit anybody, in the order of their ids. */
    public ImmutableSortedSet<String> experts() {
        return plan.visits().stream()
                .map(Visit::expert)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** The companies of the plan: those that are visited in the order of their first visit, then the others. */
    public ImmutableList<String> companies() {
        Set<String> ids = new LinkedHashSet<>();
        plan.visits().forEach(visit -> ids.add(visit.company()));
        plan.unplaced().stream().map(UnplacedVisit::company).forEach(ids::add);
        return ImmutableList.copyOf(ids);
    }

    /** The name of a phase; its number where it has none. */
    public Text phase(int number) {
        return phases.getOrDefault(number, Text.of("第" + number + "回", "visit " + number));
    }

    /** Whether some companies were told their visits, and this one was not told of this visit. */
    public boolean isTentative(Visit visit) {
        return announcedUntil.filter(visit.date()::isAfter).isPresent();
    }

    /** The report as an internal document. */
    public Document document() {
        return VisitDocument.of(this);
    }
}
