package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.testkit.visit.VisitProblems;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The cheapest passage through the visits of a company is the cheapest of all that there are. */
class PassageProperties {

    private static final long UNPLACED = 500;
    private static final int HANDS = 2;

    /** Tries every hand for every stretch, and every day for every visit and that it is not placed. */
    private static final class Everything {

        private final Steps steps;
        private final long[][][] costs;
        private final long[][] entries;
        private final boolean strict;
        private final int[] day;
        private final int[] hand;

        Everything(Steps steps, long[][][] costs, long[][] entries, boolean strict) {
            this.steps = steps;
            this.costs = costs;
            this.entries = entries;
            this.strict = strict;
            this.day = new int[entries[0].length];
            this.hand = new int[day.length];
        }

        long least(int phase) {
            if (phase == day.length) {
                return 0;
            }
            return IntStream.range(0, HANDS)
                    .filter(h ->
                            phase == 0 || (steps.first(phase) ? !strict || h != hand[phase - 1] : h == hand[phase - 1]))
                    .mapToLong(h -> least(phase, h))
                    .min()
                    .orElse(Passage.NEVER);
        }

        private long least(int phase, int by) {
            hand[phase] = by;
            long entry = steps.first(phase) ? entries[by][phase] : 0;
            day[phase] = Passage.NO_DAY;
            long least = steps.given(phase) ? Passage.NEVER : UNPLACED + least(phase + 1);
            for (int d = steps.from(phase); d <= steps.to(phase); d++) {
                if (costs[by][phase][d] != Passage.NEVER && follows(phase, d)) {
                    hand[phase] = by;
                    day[phase] = d;
                    least = Math.min(least, costs[by][phase][d] + least(phase + 1));
                }
            }
            return Math.min(Passage.NEVER, least + entry);
        }

        private boolean follows(int phase, int on) {
            int before = phase - 1;
            while (before >= 0 && day[before] == Passage.NO_DAY) {
                before--;
            }
            boolean direct = before == phase - 1 && before >= 0;
            return (before < 0 || day[before] < steps.open(phase, on))
                    && !(direct && steps.isLimited(phase) && day[before] < steps.earliest(phase, on));
        }
    }

    private static long[][][] costs(Agenda agenda, Steps steps, SplitMix64 random) {
        long[][][] costs = new long[HANDS][agenda.phases][agenda.days.count()];
        for (long[][] hand : costs) {
            for (int p = 0; p < agenda.phases; p++) {
                for (int d = 0; d < agenda.days.count(); d++) {
                    hand[p][d] = random.below(4) == 0 || steps.given(p) ? random.below(100) : Passage.NEVER;
                }
            }
        }
        return costs;
    }

    private static Passage passage(Agenda agenda, Steps steps, long[][][] costs, long[][] entries, boolean strict) {
        Passage passage = new Passage(agenda, UNPLACED, strict);
        // What was there before must not matter.
        for (int times = 0; times < 2; times++) {
            passage.begin(steps);
            for (int h = 0; h < HANDS; h++) {
                passage.addHand();
                for (int p = 0; p < agenda.phases; p++) {
                    passage.entry(h, p, steps.first(p) ? entries[h][p] : 0);
                    for (int d = steps.from(p); d <= steps.to(p); d++) {
                        passage.cost(h, p)[d] = costs[h][p][d];
                    }
                }
            }
            passage.solve();
        }
        return passage;
    }

    @Property(tries = 300)
    void noPassageCostsLessAndTheOneThatIsToldCostsSoMuch(
            @ForAll("problem") VisitProblem problem, @ForAll long seed, @ForAll boolean strict) {
        Agenda agenda = new Agenda(problem, ImmutableList.of());
        Assume.that(agenda.phases > 0 && agenda.companies > 0);
        Steps steps = new Steps(agenda, 0);
        SplitMix64 random = new SplitMix64(seed);
        long[][][] costs = costs(agenda, steps, random);
        long[][] entries = new long[HANDS][agenda.phases];
        for (long[] entry : entries) {
            steps.firsts().forEach(p -> entry[p] = random.below(50));
        }

        Passage passage = passage(agenda, steps, costs, entries, strict);
        long least = new Everything(steps, costs, entries, strict).least(0);

        assertThat(passage.solve()).isEqualTo(least);
        if (least < Passage.NEVER) {
            passage.trace();
            long told = IntStream.range(0, agenda.phases)
                    .mapToLong(p -> (steps.first(p) ? entries[passage.hand(p)][p] : 0)
                            + (passage.day(p) == Passage.NO_DAY ? UNPLACED : costs[passage.hand(p)][p][passage.day(p)]))
                    .sum();
            assertThat(told).isEqualTo(least);
        }
    }

    @Provide
    Arbitrary<VisitProblem> problem() {
        return VisitProblems.tiny();
    }
}
