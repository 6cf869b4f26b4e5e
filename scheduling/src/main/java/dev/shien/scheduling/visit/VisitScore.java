package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.VisitWeights;
import java.util.stream.IntStream;

/** Counts the score of a diary term by term, each with its bound. */
final class VisitScore {

    private final Diary diary;
    private final Agenda agenda;
    private final VisitWeights weights;
    private final VisitBounds bounds;
    private final boolean feasible;

    private VisitScore(Diary diary, boolean feasible) {
        this.diary = diary;
        this.agenda = diary.agenda;
        this.weights = agenda.problem.weights();
        this.bounds = new VisitBounds(agenda);
        this.feasible = feasible;
    }

    /**
     * The terms of a diary.
     *
     * @param feasible whether it keeps the hard rules; one that does not can have less than the bounds
     */
    static ImmutableList<ScoreTerm> of(Diary diary, boolean feasible) {
        VisitScore score = new VisitScore(diary, feasible);
        return ImmutableList.<ScoreTerm>builder()
                .add(score.unplaced(), score.experts())
                .addAll(score.each(diary.agenda.terms.own))
                .add(score.load(), score.travel())
                .addAll(score.each(diary.agenda.terms.hosts))
                .build();
    }

    private ScoreTerm unplaced() {
        return term(
                "visit.unplaced",
                Text.of("行われない派遣の数", "Visits that are not placed"),
                Diary.unplacedWeight(agenda),
                ScoreTerm.UNIT * (agenda.visits - placed().count()),
                0);
    }

    private ScoreTerm experts() {
        return term(
                "visit.experts",
                Text.of("同じ企業の2人目以降の専門家の数", "Experts of a company beyond the first"),
                weights.sameExpert(),
                ScoreTerm.UNIT * changes(),
                ScoreTerm.UNIT * bounds.changes());
    }

    private ScoreTerm load() {
        return term(
                "visit.load",
                Text.of("均等な分担を超える派遣の数", "Visits beyond an even share of an expert"),
                weights.evenLoad(),
                ScoreTerm.UNIT * overload(),
                ScoreTerm.UNIT * bounds.overload());
    }

    private ScoreTerm travel() {
        return term(
                "visit.travel", Text.of("専門家の移動時間(時間)", "Hours that experts travel"), weights.travel(), travelled(), 0);
    }

    private ImmutableList<ScoreTerm> each(ImmutableList<PlaceTerm> terms) {
        return terms.stream().map(this::term).collect(ImmutableList.toImmutableList());
    }

    private ScoreTerm term(PlaceTerm term) {
        long amount = placed().mapToLong(visit -> term.amount(visit, diary.place(visit)))
                .sum();
        return term(term.code(), term.text(), term.weight(), amount, bounds.of(term));
    }

    private ScoreTerm term(String code, Text text, long weight, long amount, long bound) {
        return new ScoreTerm(code, text, weight, amount, feasible ? bound : Math.min(bound, amount));
    }

    private IntStream placed() {
        return IntStream.range(0, agenda.visits).filter(diary::placed);
    }

    /** The experts of every stretch of a company's visits beyond the first. */
    private long changes() {
        long pairs = placed().mapToObj(v -> ImmutableList.of(agenda.companyOf(v), agenda.stretch(v), diary.expert(v)))
                .distinct()
                .count();
        long stretches = placed().mapToObj(v -> ImmutableList.of(agenda.companyOf(v), agenda.stretch(v)))
                .distinct()
                .count();
        return pairs - stretches;
    }

    private long overload() {
        int share = Diary.fairShare(agenda);
        return IntStream.range(0, agenda.experts)
                .mapToLong(e -> Math.max(0, diary.load(e) - share))
                .sum();
    }

    private long travelled() {
        Tours tours = new Tours(diary);
        return IntStream.range(0, agenda.experts)
                .mapToLong(e -> IntStream.range(0, agenda.days.count())
                        .mapToLong(day -> tours.of(e, day))
                        .sum())
                .sum();
    }
}
