package dev.shien.lottery.internal.search;

import dev.shien.domain.committee.Category;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.EntrantType;
import dev.shien.domain.committee.FeatureQuota;

/** The committees that keep the quotas of a problem, as counts for each type: row 0 is the seats, then each feature. */
public final class CommitteeSystem {

    private CommitteeSystem() {}

    /** The system of a problem, one column for each type. */
    public static SeatSystem of(CommitteeProblem problem) {
        return builder(problem).build();
    }

    /** Two more columns for each feature: by how much its min is lowered, and by how much its max is raised. */
    public static SeatSystem relaxed(CommitteeProblem problem) {
        SeatSystem.Builder system = builder(problem);
        int row = 1;
        for (Category category : problem.categories()) {
            for (FeatureQuota quota : category.features()) {
                system.column(quota.min(), 1, row);
                system.column(Math.max(0, problem.seats() - quota.max()), -1, row);
                row++;
            }
        }
        return system.build();
    }

    private static SeatSystem.Builder builder(CommitteeProblem problem) {
        SeatSystem.Builder system = new SeatSystem.Builder().row(problem.seats(), problem.seats());
        for (Category category : problem.categories()) {
            for (FeatureQuota quota : category.features()) {
                system.row(quota.min(), Math.max(quota.min(), Math.min(quota.max(), problem.seats())));
            }
        }
        for (EntrantType type : problem.types()) {
            system.column(Math.min(type.entrants(), problem.seats()), 1, rows(problem, type));
        }
        return system;
    }

    private static int[] rows(CommitteeProblem problem, EntrantType type) {
        int[] rows = new int[problem.categories().size() + 1];
        int first = 1;
        for (int c = 0; c < problem.categories().size(); c++) {
            Category category = problem.categories().get(c);
            rows[c + 1] = first + category.indexOf(type.features().get(c));
            first += category.features().size();
        }
        return rows;
    }
}
