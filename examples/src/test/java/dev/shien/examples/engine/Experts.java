package dev.shien.examples.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import java.time.LocalDate;
import java.time.LocalTime;

/** Experts who visit the companies of the small programme. */
final class Experts {

    private static final LocalDate FROM = LocalDate.of(2024, 7, 1);
    private static final LocalDate UNTIL = LocalDate.of(2024, 10, 1);

    private Experts() {}

    /** Somebody who has time from nine to five on every day of the summer. */
    static Expert everyDay(String id) {
        return Expert.builder()
                .id(id)
                .addSpecialities("network")
                .addModes(VisitMode.ON_SITE, VisitMode.ONLINE)
                .addAllCalendar(FROM.datesUntil(UNTIL)
                        .map(day -> new DaySpan(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }
}
