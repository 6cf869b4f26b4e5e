package dev.shien.examples.run;

import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.engine.ProgrammeEngineBuilder;
import dev.shien.domain.programme.Programme;
import dev.shien.eligibility.RuleScreening;
import dev.shien.lottery.QuotaLottery;
import dev.shien.scheduling.timetable.SeriesTimetabler;
import dev.shien.scheduling.visit.CalendarVisitPlanner;
import dev.shien.scheduling.workshop.ExchangeGroupPlanner;

/** The engine with Shien's own rooms behind its ports. */
final class Rooms {

    private Rooms() {}

    static ProgrammeEngineBuilder engine(Programme programme) {
        return ProgrammeEngine.builder(programme)
                .screening(RuleScreening.standard())
                .lottery(QuotaLottery.create())
                .timetabler(SeriesTimetabler.create())
                .groupPlanner(ExchangeGroupPlanner.create())
                .visitPlanner(CalendarVisitPlanner.create());
    }
}
