package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.timetable.cohort.CohortTimetabler;
import dev.shien.testkit.timetable.cohort.CohortTimetablerLaws;

class AnnealingCohortTimetablerProperties extends CohortTimetablerLaws {

    @Override
    protected CohortTimetabler timetabler() {
        return AnnealingCohortTimetabler.create();
    }
}
