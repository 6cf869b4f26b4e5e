package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Criterion;

/**
 * How the groups of the workshops are formed and how a workshop goes (requirements R41, R43, A24). A round is a session
 * with a workshop part and has its number.
 *
 * @param groupSize how many people form a group
 * @param fixedRuns runs of rounds over which groups stay as they are
 * @param situations what may change from round to round, by name, with the values that it can have
 * @param criteria what makes groups good, each with its weight
 * @param competitorsApart whether companies that ask for it are kept apart from competitors
 * @param aims what groups are for, in words
 * @param steps how a workshop goes, in order
 */
public record WorkshopSettings(
        GroupSize groupSize,
        ImmutableList<RoundRun> fixedRuns,
        ImmutableMap<String, AttributeScale> situations,
        ImmutableList<Criterion> criteria,
        boolean competitorsApart,
        ImmutableList<Text> aims,
        ImmutableList<Text> steps) {

    /** The attribute that says in which quota a participant's company competed. */
    public static final String QUOTA = "quota";

    /** The attribute that says in which division of industry the company is. */
    public static final String INDUSTRY = "industry";

    /** The attribute that says how many people the company employs. */
    public static final String EMPLOYEES = "employees";

    /** The attributes that every participant has without being asked; others are answers to questions of the form, or situations. */
    public static final ImmutableSet<String> ATTRIBUTES = ImmutableSet.of(QUOTA, INDUSTRY, EMPLOYEES);
}
