package dev.shien.reporting.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.party.Directory;
import dev.shien.reporting.party.Names;
import java.time.LocalDate;

/**
 * The groups of all workshops for the secretariat and the lecturer.
 *
 * @param plan the groups with their certificate
 * @param dates the day of each round, as far as known
 * @param meetings who meets whom how often
 * @param directory who stands behind the ids of the plan
 * @param names the names of what groups are formed by
 */
public record RosterReport(
        GroupPlan plan, ImmutableMap<Integer, LocalDate> dates, Meetings meetings, Directory directory, Names names) {

    /** The report of a plan. */
    public static RosterReport of(
            GroupPlan plan, ImmutableMap<Integer, LocalDate> dates, Directory directory, Names names) {
        return new RosterReport(plan, dates, Meetings.of(plan), directory, names);
    }

    /** How many groups there are over all rounds. */
    public int groups() {
        return plan.rounds().stream().mapToInt(round -> round.groups().size()).sum();
    }

    /** The participants' ids, in the order of first appearance. */
    public ImmutableList<String> participants() {
        return meetings.participants().asList();
    }

    /** The report as an internal document. */
    public Document document() {
        return RosterDocument.of(this);
    }
}
