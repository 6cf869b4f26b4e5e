package dev.shien.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.shien.domain.calendar.CalendarBook;
import dev.shien.domain.calendar.CalendarEntry;
import dev.shien.domain.calendar.EntryKind;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.timetable.ClosureCost;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.SessionEntries;
import dev.shien.domain.timetable.SessionMove;
import dev.shien.domain.timetable.SessionPart;
import dev.shien.domain.timetable.SkippedDate;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitEntries;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.RoundPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Invented plans for those who hold a seat. */
final class SamplePlans {

    private static final int ROUNDS = 4;
    private static final int GROUP = 5;
    private static final int PHASES = 4;

    private final Sample sample;
    private final ImmutableList<String> ids;

    SamplePlans(Sample sample, ImmutableList<String> ids) {
        this.sample = sample;
        this.ids = ids;
    }

    Timetable timetable(Programme programme) {
        return new Timetable(
                programme.zone(),
                programme.sessions().stream().map(this::session).collect(ImmutableList.toImmutableList()),
                certificate(false));
    }

    GroupPlan groups() {
        return new GroupPlan(
                IntStream.rangeClosed(1, ROUNDS).mapToObj(this::round).collect(ImmutableList.toImmutableList()),
                certificate(true));
    }

    VisitPlan visits(Programme programme) {
        List<Visit> visits = new ArrayList<>();
        for (int phase = 1; phase <= PHASES; phase++) {
            for (int i = 0; i < ids.size() - 1; i++) {
                LocalDate day =
                        LocalDate.of(2024, 7, 8).plusWeeks(6L * (phase - 1)).plusDays(i / 4 + 2L * (i / 20));
                int hour = i % 2 == 0 ? 9 : 13;
                visits.add(new Visit(
                        ids.get(i),
                        phase,
                        "E0" + (i % 4 / 2 + 1),
                        day.atTime(hour, 30),
                        day.atTime(hour + 2, 30),
                        i % 3 == 0 ? VisitMode.ONLINE : VisitMode.ON_SITE));
            }
        }
        visits.sort(Comparator.comparing(Visit::start).thenComparing(Visit::expert));
        String last = ids.get(ids.size() - 1);
        return new VisitPlan(
                programme.zone(),
                ImmutableList.copyOf(visits),
                ImmutableList.of(new UnplacedVisit(
                        last,
                        1,
                        ImmutableList.of(sample.reason("visit.none")),
                        ImmutableList.of(sample.reason("visit.way-1"), sample.reason("visit.way-2")))),
                ImmutableList.of(sample.reason("visit.note")),
                certificate(true));
    }

    /** The last session moved, and one date of the pattern was skipped. */
    SeriesPlan series(Programme programme) {
        Timetable timetable = timetable(programme);
        int last = timetable.sessions().size();
        LocalDate date = timetable.dates().get(last - 1);
        return new SeriesPlan(
                timetable,
                ImmutableList.of(new SkippedDate(
                        date.minusWeeks(1), ImmutableList.of(last), ImmutableList.of(sample.reason("series.skipped")))),
                ImmutableList.of(new ClosureCost("closure", sample.text("series.closure"), 77, ImmutableList.of())),
                77,
                ImmutableList.of(new SessionMove(
                        last, date.minusWeeks(1), date, ImmutableList.of(sample.reason("series.moved")))));
    }

    /** Everything was planned once, and the visits of the first company are cancelled. */
    CalendarBook calendar(Programme programme) {
        Instant at = Instant.parse("2024-07-01T00:00:00Z");
        ImmutableList<CalendarEntry> visits =
                VisitEntries.of(programme.id(), visits(programme), ImmutableMap.of(), Optional.empty(), at);
        return CalendarBook.EMPTY
                .after(EntryKind.SESSION, SessionEntries.of(programme.id(), timetable(programme), at), at)
                .after(EntryKind.VISIT, visits, at)
                .after(EntryKind.VISIT, visits.subList(1, visits.size()), at);
    }

    Timetable noTimetable(Programme programme) {
        return new Timetable(programme.zone(), ImmutableList.of(), certificate(false));
    }

    GroupPlan noGroups() {
        return new GroupPlan(ImmutableList.of(), certificate(true));
    }

    VisitPlan noVisits(Programme programme) {
        return new VisitPlan(
                programme.zone(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), certificate(false));
    }

    private Session session(ProgrammeSession session) {
        return Session.builder()
                .number(session.number())
                .date(session.date())
                .addAllParts(session.parts().stream()
                        .map(part -> SessionPart.builder()
                                .id(part.kind().name())
                                .name(sample.text(part.kind().name()))
                                .theme(part.theme())
                                .start(part.start())
                                .end(part.end())
                                .build())
                        .toList())
                .venue(sample.text("venue"))
                .build();
    }

    private RoundPlan round(int number) {
        ImmutableList<String> turned = ImmutableList.<String>builder()
                .addAll(ids.subList(number * 3, ids.size()))
                .addAll(ids.subList(0, number * 3))
                .build();
        List<List<String>> tables = Lists.partition(turned.subList(0, turned.size() - 1), GROUP);
        return new RoundPlan(
                number,
                IntStream.range(0, tables.size())
                        .mapToObj(i -> new Group(
                                i + 1,
                                ImmutableSet.copyOf(tables.get(i)),
                                ImmutableMap.of(),
                                ImmutableList.of(sample.reason("group.goal"), sample.reason("group.mixed"))))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Certificate certificate(boolean scored) {
        return Certificate.of(
                ImmutableList.of(
                        RuleCheck.kept(sample.reason("rule.kept")),
                        RuleCheck.of(
                                sample.reason("rule.broken"),
                                scored ? ImmutableList.of() : ImmutableList.of(sample.reason("rule.breach")))),
                scored
                        ? ImmutableList.of(new ScoreTerm("term", sample.text("term"), 8, 12_500, 11_000))
                        : ImmutableList.of(),
                1234);
    }
}
