package dev.shien.scheduling.timetable;

import dev.shien.domain.timetable.Timetabler;
import dev.shien.testkit.timetable.SeriesLaws;

class SeriesProperties extends SeriesLaws {

    @Override
    protected Timetabler timetabler() {
        return SeriesTimetabler.create();
    }
}
