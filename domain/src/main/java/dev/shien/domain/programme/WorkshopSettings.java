package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;

/**
 * How the groups of the workshops are formed and how a workshop goes (requirements R41, R43, A24). A round is a session
 * with a workshop part and has its number.
 *
 * @param groupSize how many people form a group
 * @param fixedRuns runs of rounds over which groups stay as they are
 * @param criteria what makes groups good, each with its weight
 * @param competitorsApart whether companies that ask for it are kept apart from competitors
 * @param steps how a workshop goes, in order
 */
public record WorkshopSettings(
        GroupSize groupSize,
        ImmutableList<RoundRun> fixedRuns,
        ImmutableList<Criterion> criteria,
        boolean competitorsApart,
        ImmutableList<Text> steps) {}
