package dev.shien.examples.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.NoCohortPlan;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.SessionChange;
import dev.shien.examples.plan.PlanLines;

/** The sessions of cohorts, or why there is no plan, in lines for people. */
public final class CohortText {

    private final PlanLines text = new PlanLines();

    private CohortText() {}

    /** The lines: the plan and then what was asked about it, or why there is none. */
    public static ImmutableList<String> of(CohortAnswer answer, ImmutableList<WhyNotThere.Reply> replies) {
        CohortText cohorts = new CohortText();
        if (answer instanceof CohortPlan plan) {
            cohorts.plan(plan);
            replies.forEach(cohorts::reply);
        } else {
            cohorts.none((NoCohortPlan) answer);
        }
        return cohorts.text.lines();
    }

    private void plan(CohortPlan plan) {
        text.line("Sessions");
        plan.sessions().forEach(session -> text.line("  " + words(session)));
        text.line("");
        if (!plan.changes().isEmpty()) {
            text.line("Changes from the earlier plan, and who must be told");
            plan.changes().forEach(this::change);
            text.line("");
        }
        text.rules(plan.certificate());
        text.score(plan.certificate());
    }

    private void reply(WhyNotThere.Reply reply) {
        text.line("Why not " + words(reply.asked()));
        text.reasons("  ", reply.reasons());
        text.line("");
    }

    private static String words(PlacedSession session) {
        return session.slot() + "  " + session.course() + " " + session.number() + "  in " + session.room()
                + session.lecturer().map(id -> " by " + id).orElse("");
    }

    private void change(SessionChange change) {
        text.line("  was  " + words(change.before()));
        text.line("  " + change.after().map(after -> "now  " + words(after)).orElse("is not held any more"));
        text.line("    tell cohorts " + change.cohorts() + ", lecturers " + change.lecturers() + ", rooms "
                + change.rooms());
    }

    private void none(NoCohortPlan none) {
        if (none.conflict().isEmpty()) {
            text.line("No plan was found that keeps all rules.");
            text.line("It is not proven that there is none: more --iterations or another --seed may find one.");
        } else {
            text.line("There is no plan: these cannot all be had together.");
            text.reasons("  ", none.conflict());
        }
        if (!none.certificate().broken().isEmpty()) {
            text.line("What came nearest breaks these:");
            text.broken(none.certificate());
        }
    }
}
