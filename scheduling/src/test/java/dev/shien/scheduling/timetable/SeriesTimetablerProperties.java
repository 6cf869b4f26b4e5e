package dev.shien.scheduling.timetable;

import dev.shien.domain.timetable.Timetabler;
import dev.shien.testkit.timetable.TimetablerLaws;

class SeriesTimetablerProperties extends TimetablerLaws {

    @Override
    protected Timetabler timetabler() {
        return SeriesTimetabler.create();
    }
}
