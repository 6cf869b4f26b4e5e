package dev.shien.reporting.overview;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Stage;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.reporting.document.Document;
import java.util.function.ToLongFunction;

/**
 * A programme in the figures that a secretariat looks for first.
 *
 * @param capacity how many companies take part at most
 * @param applications all applications
 * @param completed those that were complete and could be screened for the draw: have a quota
 * @param eligible those found eligible
 * @param ineligible those found ineligible
 * @param toJudge those that an official has to judge
 * @param undetermined those of which this is not known
 * @param notScreened those that were not screened: not yet, or late, duplicate or withdrawn
 * @param open those that wait for the secretariat's call or the applicant's answer
 * @param confirmed those whose participation is confirmed
 * @param quotas each quota, in declared order
 * @param sessions the sessions of the timetable
 * @param groups the workshop groups over all rounds
 * @param visits the expert visits that have a place
 * @param unplaced the expert visits that have none
 */
public record Overview(
        long capacity,
        long applications,
        long completed,
        long eligible,
        long ineligible,
        long toJudge,
        long undetermined,
        long notScreened,
        long open,
        long confirmed,
        ImmutableList<QuotaFigures> quotas,
        long sessions,
        long groups,
        long visits,
        long unplaced) {

    /** The overview of a programme. */
    public static Overview of(ProgrammeView view) {
        return new Overview(
                view.programme().capacity(),
                view.size(),
                view.applications().values().stream()
                        .filter(a -> a.quota().isPresent())
                        .count(),
                count(view, Verdict.ELIGIBLE),
                count(view, Verdict.INELIGIBLE),
                count(view, Verdict.NEEDS_JUDGEMENT),
                count(view, Verdict.UNDETERMINED),
                view.applications().values().stream()
                        .filter(a -> a.verdict().isEmpty())
                        .count(),
                view.applications().values().stream()
                        .filter(a -> a.stage().isOpen())
                        .count(),
                view.at(Stage.CONFIRMED).size(),
                view.programme().quotas().stream()
                        .map(quota -> QuotaFigures.of(view, quota))
                        .collect(ImmutableList.toImmutableList()),
                view.timetable().map(t -> t.sessions().size()).orElse(0),
                view.groups().map(Overview::groups).orElse(0L),
                view.visits().map(VisitPlan::visits).map(ImmutableList::size).orElse(0),
                view.visits().map(VisitPlan::unplaced).map(ImmutableList::size).orElse(0));
    }

    /** The sum of a figure over all quotas. */
    public long sum(ToLongFunction<QuotaFigures> figure) {
        return quotas.stream().mapToLong(figure).sum();
    }

    /** The secretariat's first page, which leads to all documents. */
    public Document index(ImmutableList<Document> documents) {
        return OverviewDocument.index(this, documents);
    }

    /** The public's first page, which leads to the public documents among the given ones. */
    public static Document publicIndex(ImmutableList<Document> documents) {
        return OverviewDocument.publicIndex(documents);
    }

    private static long groups(GroupPlan plan) {
        return plan.rounds().stream().mapToLong(round -> round.groups().size()).sum();
    }

    private static long count(ProgrammeView view, Verdict verdict) {
        return view.applications().values().stream()
                .filter(a -> a.verdict().filter(verdict::equals).isPresent())
                .count();
    }
}
