package dev.shien.examples.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.Stage;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Quota;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.QuotaSeats;
import dev.shien.domain.view.ProgrammeView;
import java.util.Optional;

/**
 * The figures that a secretariat looks for first.
 *
 * @param applications forms that were taken
 * @param eligible applications whose verdict is eligible
 * @param ineligible applications found ineligible
 * @param undetermined applications left out because the facts did not show it
 * @param stages how many applications stand at each stage
 * @param quotas figures of each quota
 * @param sessions sessions in the timetable
 * @param groups groups over all workshops
 * @param visits visits placed
 * @param unplacedVisits visits for which there is no place
 * @param head where the journal ended
 */
public record Figures(
        int applications,
        long eligible,
        long ineligible,
        long undetermined,
        ImmutableMap<Stage, Long> stages,
        ImmutableList<OfQuota> quotas,
        int sessions,
        int groups,
        int visits,
        int unplacedVisits,
        String head) {

    /**
     * Figures of one quota.
     *
     * @param quota the quota by id
     * @param target its soft target
     * @param demand entrants over all draws, and those for whom none was needed
     * @param seats seats for them
     * @param selected applicants who were given a seat in a draw or without one
     * @param waitlisted applicants who were put on the waitlist in a draw
     * @param confirmed applicants who take part now
     */
    public record OfQuota(
            String quota, int target, int demand, int seats, long selected, long waitlisted, long confirmed) {}

    /** The figures of a view. */
    public static Figures of(ProgrammeView view) {
        ImmutableMap.Builder<Stage, Long> stages = ImmutableMap.builder();
        for (Stage stage : Stage.values()) {
            long count = view.at(stage).size();
            if (count > 0) {
                stages.put(stage, count);
            }
        }
        return new Figures(
                view.size(),
                verdicts(view, Verdict.ELIGIBLE),
                verdicts(view, Verdict.INELIGIBLE),
                verdicts(view, Verdict.UNDETERMINED),
                stages.buildOrThrow(),
                view.programme().quotas().stream().map(q -> of(view, q)).collect(ImmutableList.toImmutableList()),
                view.timetable().map(t -> t.sessions().size()).orElse(0),
                view.groups()
                        .map(p -> p.rounds().stream()
                                .mapToInt(r -> r.groups().size())
                                .sum())
                        .orElse(0),
                view.visits().map(p -> p.visits().size()).orElse(0),
                view.visits().map(p -> p.unplaced().size()).orElse(0),
                view.head());
    }

    /** The figures as one JSON document. */
    public JsonNode toJson() {
        return Json.toTree(this);
    }

    private static long verdicts(ProgrammeView view, Verdict verdict) {
        return view.applications().values().stream()
                .filter(a -> a.verdict().equals(Optional.of(verdict)))
                .count();
    }

    private static OfQuota of(ProgrammeView view, Quota quota) {
        int withoutDraw = selectedWithoutDraw(view, quota);
        int demand = withoutDraw;
        int seats = withoutDraw;
        long selected = withoutDraw;
        long waitlisted = 0;
        for (DrawRecord record : view.draws().records().values()) {
            QuotaSeats plan = record.lock().plan().of(quota.id());
            demand += plan.demand();
            seats += plan.seats();
            selected += record.selected().stream()
                    .filter(s -> s.quota().equals(quota.id()))
                    .count();
            waitlisted += record.waitlist().stream()
                    .filter(w -> w.quota().equals(quota.id()))
                    .mapToLong(w -> w.receipts().size())
                    .sum();
        }
        return new OfQuota(quota.id(), quota.target(), demand, seats, selected, waitlisted, confirmed(view, quota));
    }

    /** Whether a call had seats for all, who were selected without a draw. */
    static boolean anySelectedWithoutDraw(ProgrammeView view, String call) {
        return view.applications().values().stream().anyMatch(a -> a.call().equals(call) && isSelectedWithoutDraw(a));
    }

    private static int selectedWithoutDraw(ProgrammeView view, Quota quota) {
        return (int) view.applications().values().stream()
                .filter(a -> a.quota().equals(Optional.of(quota.id())) && isSelectedWithoutDraw(a))
                .count();
    }

    private static boolean isSelectedWithoutDraw(Application application) {
        return application.reasons().stream().anyMatch(r -> r.code().equals("selection.all-selected"));
    }

    private static long confirmed(ProgrammeView view, Quota quota) {
        return view.at(Stage.CONFIRMED).stream()
                .map(Application::quota)
                .filter(q -> q.equals(Optional.of(quota.id())))
                .count();
    }
}
