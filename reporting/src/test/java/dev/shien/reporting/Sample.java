package dev.shien.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.attendance.Attendance;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.view.ProgrammeView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A programme at the end of its year, invented, with everything that reports can show. */
final class Sample {

    static final int APPLICATIONS = 70;

    private final Wording wording;
    private final boolean erased;

    private Sample(Wording wording, boolean erased) {
        this.wording = wording;
        this.erased = erased;
    }

    static ProgrammeView view(Wording wording) {
        return new Sample(wording, false).view();
    }

    /** After the personal data of everybody was erased. */
    static ProgrammeView erased(Wording wording) {
        return new Sample(wording, true).view();
    }

    /** Right after the call has closed, with plans that plan nothing. */
    static ProgrammeView empty(Wording wording) {
        ProgrammeView early = early(wording);
        SamplePlans plans = new SamplePlans(new Sample(wording, false), ImmutableList.of());
        return ProgrammeView.builder()
                .programme(early.programme())
                .head(early.head())
                .putAllApplications(early.applications())
                .draws(early.draws())
                .putAllConsents(early.consents())
                .attendance(early.attendance())
                .timetable(Optional.of(plans.noTimetable(early.programme())))
                .groups(Optional.of(plans.noGroups()))
                .visits(Optional.of(plans.noVisits(early.programme())))
                .build();
    }

    /** Right after the call has closed: no draw, no plan. */
    static ProgrammeView early(Wording wording) {
        Sample sample = new Sample(wording, false);
        return ProgrammeView.builder()
                .programme(sample.programme())
                .head("3:" + "ab".repeat(32))
                .putAllApplications(byId(sample.applications().limit(3)))
                .draws(DrawHistory.EMPTY)
                .attendance(Attendance.NONE)
                .build();
    }

    /** The same with other draws. */
    static ProgrammeView with(ProgrammeView view, DrawHistory draws) {
        return ProgrammeView.builder()
                .programme(view.programme())
                .head(view.head())
                .putAllApplications(view.applications())
                .draws(draws)
                .putAllConsents(view.consents())
                .attendance(view.attendance())
                .timetable(view.timetable())
                .groups(view.groups())
                .visits(view.visits())
                .build();
    }

    Text text(String what) {
        return Text.of(wording.text(what), wording.text(what + " (en)"));
    }

    Reason reason(String code) {
        return Reason.of(code, text(code));
    }

    private ProgrammeView view() {
        Programme programme = programme();
        SampleDraw draw = new SampleDraw(this, wording);
        DrawHistory draws = draw.history(programme, applications().toList());
        ImmutableMap<ApplicationId, Application> drawn =
                byId(applications().map(a -> SampleApplications.drawn(a, draws)));
        SamplePlans plans = new SamplePlans(
                this,
                drawn.values().stream()
                        .filter(a -> a.stage().holdsSeat())
                        .map(a -> a.id().value())
                        .collect(ImmutableList.toImmutableList()));
        return ProgrammeView.builder()
                .programme(programme)
                .head("812:" + "5e".repeat(32))
                .putAllApplications(drawn)
                .draws(draws)
                .attendance(Attendance.NONE)
                .timetable(Optional.of(plans.timetable(programme)))
                .groups(Optional.of(plans.groups()))
                .visits(Optional.of(plans.visits(programme)))
                .series(Optional.of(plans.series(programme)))
                .visitsAnnouncedUntil(Optional.of(LocalDate.of(2024, 8, 9)))
                .calendar(plans.calendar(programme))
                .build();
    }

    private Stream<Application> applications() {
        SampleApplications applications = new SampleApplications(this, wording, erased);
        return IntStream.rangeClosed(1, APPLICATIONS).mapToObj(applications::application);
    }

    private static ImmutableMap<ApplicationId, Application> byId(Stream<Application> applications) {
        return applications.collect(ImmutableMap.toImmutableMap(Application::id, Function.identity()));
    }

    private Programme programme() {
        try {
            JsonNode json = Json.parse(
                    "sample",
                    Resources.toString(
                            Resources.getResource(Sample.class, "sample-programme.json"), StandardCharsets.UTF_8));
            replace(json);
            return Programme.read("sample", Json.mapper().writeValueAsBytes(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the wording's words in the place of every text in two languages. */
    private void replace(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("ja") && object.has("en")) {
            String was = object.get("ja").textValue();
            object.put("ja", wording.title(was))
                    .put("en", wording.title(object.get("en").textValue()));
            return;
        }
        node.forEach(this::replace);
    }
}
