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
    private final boolean feasible;

    private VisitScore(Diary diary, boolean feasible) {
        this.diary = diary;
        this.agenda = diary.agenda;
        this.feasible = feasible;
    }

    /**
     * The terms of a diary.
     *
     * @param feasible whether it keeps the hard rules; one that does not can have less than the bounds
     */
    static ImmutableList<ScoreTerm> of(Diary diary, boolean feasible) {
        VisitWeights weights = diary.agenda.problem.weights();
        VisitScore score = new VisitScore(diary, feasible);
        VisitBounds bounds = new VisitBounds(diary.agenda);
        return ImmutableList.of(
                score.term(
                        "visit.unplaced",
                        Text.of("行われない派遣の数", "Visits that are not placed"),
                        Diary.unplacedWeight(weights),
                        ScoreTerm.UNIT * score.unplaced(),
                        0),
                score.term(
                        "visit.experts",
                        Text.of("同じ企業の2人目以降の専門家の数", "Experts of a company beyond the first"),
                        weights.sameExpert(),
                        ScoreTerm.UNIT * score.changes(),
                        ScoreTerm.UNIT * bounds.changes()),
                score.term(
                        "visit.speciality",
                        Text.of("企業が求める分野を担当できない派遣の数", "Visits whose expert does not meet the company's needs"),
                        weights.speciality(),
                        score.placed().mapToLong(score::uncovered).sum(),
                        bounds.uncovered()),
                score.term(
                        "visit.late",
                        Text.of("期間の終わりに寄る度合い(末日の派遣が1)", "Lateness in the window (1 on its last day)"),
                        weights.early(),
                        score.placed().mapToLong(score::lateness).sum(),
                        bounds.lateness()),
                score.term(
                        "visit.load",
                        Text.of("均等な分担を超える派遣の数", "Visits beyond an even share of an expert"),
                        weights.evenLoad(),
                        ScoreTerm.UNIT * score.overload(),
                        ScoreTerm.UNIT * bounds.overload()));
    }

    private ScoreTerm term(String code, Text text, long weight, long amount, long bound) {
        return new ScoreTerm(code, text, weight, amount, feasible ? bound : Math.min(bound, amount));
    }

    private IntStream placed() {
        return IntStream.range(0, agenda.visits).filter(diary::placed);
    }

    private long unplaced() {
        return agenda.visits - placed().count();
    }

    private long changes() {
        return IntStream.range(0, agenda.companies)
                .mapToLong(company -> Math.max(
                        0,
                        placed().filter(v -> agenda.companyOf(v) == company)
                                        .map(diary::expert)
                                        .distinct()
                                        .count()
                                - 1))
                .sum();
    }

    private long uncovered(int visit) {
        return agenda.uncovered(agenda.companyOf(visit), diary.expert(visit));
    }

    private long lateness(int visit) {
        return agenda.lateness(agenda.phaseOf(visit), diary.day(visit));
    }

    private long overload() {
        int share = Diary.fairShare(agenda);
        return IntStream.range(0, agenda.experts)
                .mapToLong(e -> Math.max(0, diary.load(e) - share))
                .sum();
    }
}
