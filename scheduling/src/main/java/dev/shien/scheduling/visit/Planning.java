package dev.shien.scheduling.visit;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.Cooling;
import dev.shien.scheduling.internal.SplitMix64;

/** Makes a diary good: built, priced, built anew by the prices, and searched. */
final class Planning {

    private static final int ROUNDS = 120;

    private final Agenda agenda;
    private final Diary diary;
    private final Candidates candidates;
    private final Insertion insertion;
    private final Construction construction;
    private final Relaxation relaxation;

    Planning(Diary diary) {
        this.agenda = diary.agenda;
        this.diary = diary;
        DayCosts costs = new DayCosts(agenda);
        this.candidates = new Candidates(agenda);
        this.insertion = new Insertion(diary, costs, candidates);
        this.construction = new Construction(diary, insertion, candidates);
        this.relaxation = new Relaxation(agenda, costs, candidates, diary.unplacedCost());
    }

    void construct() {
        construction.keepPrevious();
        construction.fill(new long[agenda.experts * agenda.days.count()], 0);
    }

    void improve(Budget budget) {
        long t0 = System.nanoTime();
        relaxation.run(ROUNDS, diary.cost());
        long t1 = System.nanoTime();
        System.err.println("first " + diary.cost() + " bound " + relaxation.bound() + " in " + (t1 - t0) / 1e6);
        Search search = new Search(diary, insertion, candidates, new long[agenda.experts * agenda.days.count()]);
        Annealer annealer = new Annealer(search, new SplitMix64(budget.seed()));
        long heat = annealer.meanLoss(diary.unplacedCost());
        System.err.println("heat " + heat);
        annealer.run(budget.iterations(), Cooling.steady(Math.max(1, heat / 2), Math.max(1, heat / 50)));
        search.restore();
        System.err.println("searched " + diary.cost() + " in " + (System.nanoTime() - t1) / 1e6);
        relaxation.run(ROUNDS, diary.cost());
        System.err.println(
                "bound " + relaxation.bound() + " gap " + (diary.cost() - relaxation.bound()) * 100.0 / diary.cost());
    }

    Certificate certificate(Certificate certificate) {
        return relaxation.bound() > 0 ? certificate.relaxed(relaxation.bound()) : certificate;
    }
}
