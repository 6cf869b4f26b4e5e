package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.PlannedDraw;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.view.ProgrammeView;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Finds what a command names; a name that there is not is a broken argument. */
final class Lookup {

    private Lookup() {}

    static Application application(ProgrammeView view, ApplicationId id) {
        return view.application(id)
                .orElseThrow(() -> new IllegalArgumentException("Application '" + id + "' is not in programme '"
                        + view.programme().id() + "'"));
    }

    static Call call(ProgrammeView view, String id) {
        return view.programme()
                .call(id)
                .orElseThrow(() -> new IllegalArgumentException("Call '" + id + "' is not in programme '"
                        + view.programme().id() + "', whose calls are "
                        + view.programme().calls().stream().map(Call::id).toList()));
    }

    /** The call that provides for a draw. */
    static Call callOf(ProgrammeView view, PlannedDraw draw) {
        return view.programme().calls().stream()
                .filter(c -> c.draws().contains(draw))
                .findFirst()
                .orElseThrow();
    }

    static PlannedDraw plannedDraw(ProgrammeView view, String id) {
        ImmutableList<PlannedDraw> planned = view.programme().calls().stream()
                .flatMap(c -> c.draws().stream())
                .collect(ImmutableList.toImmutableList());
        return planned.stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Draw '" + id + "' is not in programme '"
                        + view.programme().id() + "', whose draws are "
                        + planned.stream().map(PlannedDraw::id).toList()));
    }

    /** The moment of a command in the programme's zone. */
    static LocalDateTime local(ProgrammeView view, By by) {
        return local(view.programme(), by.at());
    }

    static LocalDateTime local(Programme programme, OffsetDateTime at) {
        return at.atZoneSameInstant(programme.zone()).toLocalDateTime();
    }

    static LocalDate day(ProgrammeView view, By by) {
        return local(view, by).toLocalDate();
    }

    /** Whether a place that falls free at the moment of a command still goes to the waitlist (A14). */
    static boolean promotes(ProgrammeView view, By by) {
        Programme programme = view.programme();
        return programme
                .policies()
                .promotion()
                .allows(day(view, by), view.sessionDates().values().stream().min(LocalDate::compareTo));
    }
}
