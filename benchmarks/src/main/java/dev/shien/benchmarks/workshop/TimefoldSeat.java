package dev.shien.benchmarks.workshop;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** What Timefold decides: at which table somebody sits in a round. */
@PlanningEntity
public final class TimefoldSeat {

    /** The name of the variable that Timefold decides. */
    static final String TABLE = "table";

    final int round;
    final int person;
    private TimefoldTable table;

    TimefoldSeat(int round, int person, TimefoldTable table) {
        this.round = round;
        this.person = person;
        this.table = table;
    }

    /** A copy that can be changed without changing this. */
    TimefoldSeat copy() {
        return new TimefoldSeat(round, person, table);
    }

    /** The table; Timefold reads it here. */
    @PlanningVariable
    public TimefoldTable getTable() {
        return table;
    }

    /** Timefold writes the table here. */
    public void setTable(TimefoldTable table) {
        this.table = table;
    }
}
