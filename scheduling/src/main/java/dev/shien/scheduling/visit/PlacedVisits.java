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
        this.given = Maps.uniqueIndex(agenda.problem.pins(), pin -> pin.phase() + " " + pin.company());
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
        String company = agenda.company(agenda.companyOf(visit)).id();
        int phase = agenda.phase(agenda.phaseOf(visit)).number();
        Visit pin = given.get(phase + " " + company);
        return pin != null ? pin : placed(visit, company, phase);
    }

    private Visit placed(int visit, String company, int phase) {
        return new Visit(
                company,
                phase,
                agenda.expert(diary.expert(visit)).id(),
                agenda.days.time(diary.day(visit), diary.start(visit)),
                agenda.days.time(diary.day(visit), diary.end(visit)),
                agenda.mode(visit, diary.expert(visit)).orElseThrow());
    }
}
