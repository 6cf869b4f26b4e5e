package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.shien.domain.visit.Visit;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/** The visits of a diary as values; given ones as they were given. */
final class PlacedVisits {

    private final Diary diary;
    private final Agenda agenda;
    private final Map<String, Visit> given;

    PlacedVisits(Diary diary) {
        this.diary = diary;
        this.agenda = diary.agenda;
        this.given = Maps.uniqueIndex(agenda.problem.given(), pin -> pin.phase() + " " + pin.company());
    }

    ImmutableList<Visit> all() {
        return IntStream.range(0, agenda.visits)
                .filter(diary::placed)
                .mapToObj(this::visit)
                .sorted(Comparator.comparing(Visit::start)
                        .thenComparing(Visit::expert)
                        .thenComparing(Visit::company))
                .collect(ImmutableList.toImmutableList());
    }

    private Visit visit(int visit) {
        Visit placed = agenda.names.asVisit(visit, diary.place(visit));
        return given.getOrDefault(placed.phase() + " " + placed.company(), placed);
    }
}
