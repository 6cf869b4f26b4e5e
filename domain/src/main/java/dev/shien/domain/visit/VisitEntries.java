package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.calendar.CalendarEntry;
import dev.shien.domain.calendar.EntryId;
import dev.shien.domain.calendar.EntryKind;
import dev.shien.domain.calendar.EntryStatus;
import dev.shien.domain.reason.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The visits of a plan as entries of a calendar: the visit of a company in a phase has the same id whenever it is and whoever
 * makes it. A visit of which the company was not told yet is tentative.
 */
public final class VisitEntries {

    private VisitEntries() {}

    /**
     * The entries in the order of the plan, each as new; {@link dev.shien.domain.calendar.CalendarBook} tells what changed. Those
     * who take part are the company and the expert.
     *
     * @param programme the id of the programme
     * @param phases the names of the phases by number
     * @param announcedUntil the last day of which companies were told their visits; empty if they were told of none
     * @param at when it was planned; what began by then is confirmed
     */
    public static ImmutableList<CalendarEntry> of(
            String programme,
            VisitPlan plan,
            ImmutableMap<Integer, Text> phases,
            Optional<LocalDate> announcedUntil,
            Instant at) {
        LocalDate told = announcedUntil.orElse(LocalDate.MIN);
        return plan.visits().stream()
                .map(visit -> CalendarEntry.builder()
                        .uid(EntryId.ofVisit(programme, visit.company(), visit.phase()))
                        .kind(EntryKind.VISIT)
                        .status(isSure(plan, visit, told, at) ? EntryStatus.CONFIRMED : EntryStatus.TENTATIVE)
                        .start(visit.start())
                        .end(visit.end())
                        .zone(plan.zone())
                        .summary(phases.getOrDefault(visit.phase(), name(visit.phase())))
                        .location(place(visit.mode()))
                        .addParticipants(visit.company(), visit.expert())
                        .revisedAt(at)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isSure(VisitPlan plan, Visit visit, LocalDate told, Instant at) {
        return !visit.date().isAfter(told)
                || !visit.start().atZone(plan.zone()).toInstant().isAfter(at);
    }

    private static Text name(int phase) {
        return Text.of("第" + phase + "回専門家派遣", "Expert visit " + phase);
    }

    private static Optional<Text> place(VisitMode mode) {
        return Optional.of(mode == VisitMode.ONLINE ? Text.of("オンライン", "online") : Text.of("訪問", "on site"));
    }
}
