package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.PlannedDraw;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.view.ProgrammeView;

/** The figures in lines for people. */
final class Summary {

    private Summary() {}

    static ImmutableList<String> of(ProgrammeView view, Figures figures) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("");
        lines.add(view.programme().title().ja());
        lines.add("applications " + figures.applications() + ", eligible " + figures.eligible() + ", ineligible "
                + figures.ineligible() + ", to be judged " + figures.toJudge() + ", undetermined "
                + figures.undetermined() + ", not screened " + figures.notScreened());
        view.programme().calls().stream()
                .flatMap(call -> call.draws().stream().map(draw -> draw(view, call, draw)))
                .forEach(lines::add);
        for (Figures.OfQuota quota : figures.quotas()) {
            lines.add("quota " + quota.quota() + ": demand " + quota.demand() + ", seats " + quota.seats() + " (target "
                    + quota.target() + "), selected " + quota.selected() + ", waitlisted " + quota.waitlisted()
                    + ", taking part now " + quota.confirmed());
        }
        lines.add("sessions " + figures.sessions() + ", groups " + figures.groups() + ", visits " + figures.visits()
                + (figures.unplacedVisits() == 0 ? "" : ", visits without a place " + figures.unplacedVisits()));
        lines.add("journal ends at " + figures.head());
        return lines.build();
    }

    private static String draw(ProgrammeView view, Call call, PlannedDraw draw) {
        String line = "draw " + draw.id() + ": ";
        if (holds(view.draws().records().keySet(), draw)) {
            return line + "held";
        }
        if (holds(view.draws().locks().keySet(), draw)) {
            return line + "LOCKED, BUT NOT HELD";
        }
        return line + (anySelectedWithoutDraw(view, call) ? "not needed, there were seats for all" : "NOT HELD");
    }

    private static boolean anySelectedWithoutDraw(ProgrammeView view, Call call) {
        return view.applications().values().stream()
                .filter(a -> a.call().equals(call.id()))
                .flatMap(a -> a.reasons().stream())
                .anyMatch(reason -> reason.code().equals("selection.all-selected"));
    }

    private static boolean holds(ImmutableSet<DrawId> ids, PlannedDraw draw) {
        return ids.stream().anyMatch(id -> id.draw().equals(draw.id()));
    }
}
