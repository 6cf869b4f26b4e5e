package dev.shien.examples.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.ClosureCost;
import dev.shien.domain.timetable.NoSeries;
import dev.shien.domain.timetable.SeriesAnswer;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.SessionMove;
import dev.shien.domain.timetable.SkippedDate;
import dev.shien.examples.plan.PlanLines;

/** A series, or why there is none, in lines for people. */
public final class SeriesText {

    private final PlanLines text = new PlanLines();

    private SeriesText() {}

    /** The lines. */
    public static ImmutableList<String> of(SeriesAnswer answer) {
        SeriesText series = new SeriesText();
        if (answer instanceof SeriesPlan plan) {
            series.plan(plan);
        } else {
            series.none((NoSeries) answer);
        }
        return series.text.lines();
    }

    private void plan(SeriesPlan plan) {
        text.line("Sessions");
        for (int i = 0; i < plan.timetable().sessions().size(); i++) {
            session(plan, i);
        }
        text.line("");
        section("Dates that are skipped", plan.skipped().isEmpty());
        plan.skipped().forEach(this::skipped);
        section(
                "What closures cost (" + PlanLines.units(plan.closuresPenalty()) + " together, which is no sum)",
                plan.closures().isEmpty());
        plan.closures().forEach(this::closure);
        section("Changes from what was announced", plan.changes().isEmpty());
        plan.changes().forEach(move -> move("  ", move));
        text.rules(plan.timetable().certificate());
        text.score(plan.timetable().certificate());
    }

    private void section(String title, boolean none) {
        text.line(title);
        if (none) {
            text.line("  none");
        }
    }

    private void session(SeriesPlan plan, int i) {
        Session session = plan.timetable().sessions().get(i);
        String gap = i == 0 ? "" : ", " + plan.timetable().gaps().get(i - 1) + " days after the one before";
        text.line("  " + session.number() + ": " + session.date() + gap);
    }

    private void skipped(SkippedDate skipped) {
        text.line("  " + skipped.date());
        text.reasons("    ", skipped.reasons());
    }

    private void closure(ClosureCost closure) {
        text.line("  " + closure.name().en() + ": " + PlanLines.units(closure.penalty()));
        closure.moves()
                .forEach(move -> text.line("    session " + move.session() + " would be on " + move.from()
                        + " without it, and is on " + move.to()));
    }

    private void move(String indent, SessionMove move) {
        text.line(indent + "session " + move.session() + ": " + move.from() + " becomes " + move.to());
        text.reasons(indent + "  ", move.reasons());
    }

    private void none(NoSeries none) {
        text.line("There is no series: these rules cannot all be kept.");
        text.reasons("  ", none.conflict());
        text.line("Each of these by itself would make one possible:");
        text.reasons("  ", none.waysOut());
        if (none.waysOut().isEmpty()) {
            text.line("  no single change does");
        }
    }
}
