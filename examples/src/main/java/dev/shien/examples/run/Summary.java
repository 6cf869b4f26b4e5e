package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.view.ProgrammeView;

/** The figures in lines for people. */
final class Summary {

    private Summary() {}

    static ImmutableList<String> of(ProgrammeView view, Figures figures) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("");
        lines.add(view.programme().title().ja());
        lines.add("applications " + figures.applications() + ", eligible " + figures.eligible() + ", ineligible "
                + figures.ineligible() + ", undetermined " + figures.undetermined());
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
}
