package dev.shien.examples.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Stage;
import dev.shien.domain.json.Json;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.reporting.overview.Overview;
import dev.shien.reporting.overview.QuotaFigures;

/**
 * The figures that a secretariat looks for first.
 *
 * @param applications forms that were taken
 * @param eligible applications whose verdict is eligible
 * @param ineligible applications found ineligible
 * @param toJudge applications that an official has to judge
 * @param undetermined applications of which the facts do not show it
 * @param notScreened applications that were not screened: late, duplicate or withdrawn ones, or not yet
 * @param stages how many applications stand at each stage
 * @param quotas figures of each quota
 * @param sessions sessions in the timetable
 * @param groups groups over all workshops
 * @param visits visits placed
 * @param unplacedVisits visits for which there is no place
 * @param head where the journal ended
 */
public record Figures(
        long applications,
        long eligible,
        long ineligible,
        long toJudge,
        long undetermined,
        long notScreened,
        ImmutableMap<Stage, Long> stages,
        ImmutableList<OfQuota> quotas,
        long sessions,
        long groups,
        long visits,
        long unplacedVisits,
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
            String quota, long target, long demand, long seats, long selected, long waitlisted, long confirmed) {}

    /** The figures of a view: those of the first page of its reports, and where its applications stand. */
    public static Figures of(ProgrammeView view) {
        ImmutableMap.Builder<Stage, Long> stages = ImmutableMap.builder();
        for (Stage stage : Stage.values()) {
            long count = view.at(stage).size();
            if (count > 0) {
                stages.put(stage, count);
            }
        }
        Overview overview = Overview.of(view);
        return new Figures(
                overview.applications(),
                overview.eligible(),
                overview.ineligible(),
                overview.toJudge(),
                overview.undetermined(),
                overview.notScreened(),
                stages.buildOrThrow(),
                overview.quotas().stream().map(Figures::of).collect(ImmutableList.toImmutableList()),
                overview.sessions(),
                overview.groups(),
                overview.visits(),
                overview.unplaced(),
                view.head());
    }

    /** The figures as one JSON document. */
    public JsonNode toJson() {
        return Json.toTree(this);
    }

    private static OfQuota of(QuotaFigures quota) {
        return new OfQuota(
                quota.quota(),
                quota.target(),
                quota.demand(),
                quota.seats(),
                quota.selected(),
                quota.waitlisted(),
                quota.confirmed());
    }
}
