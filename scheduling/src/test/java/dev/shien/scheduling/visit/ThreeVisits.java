package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitedCompany;
import java.util.stream.IntStream;

/**
 * Three visits of a company, and hands that offer days: the first visit on the days from 0 to 6, the second on those from 4 to 12 and from
 * three to five days after the first, the third from 14 to 18 and four days after the second. A visit that is not placed costs 500.
 */
final class ThreeVisits {

    private final Steps steps;
    private final Passage passage;

    ThreeVisits(boolean strict, VisitedCompany.Builder company, Visit... given) {
        Agenda agenda = new Agenda(
                TwoWeeks.frame()
                        .addPhases(
                                phase(1, 0, 6).build(),
                                phase(2, 4, 12)
                                        .leastGapDays(3)
                                        .greatestGapDays(5)
                                        .build(),
                                phase(3, 14, 18).leastGapDays(4).build())
                        .addCompany(company.build())
                        .addExpert(TwoWeeks.expert("e1").build())
                        .addPins(given)
                        .build(),
                ImmutableList.of());
        this.steps = new Steps(agenda, 0);
        this.passage = new Passage(agenda, 500, strict);
        passage.begin(steps);
    }

    ThreeVisits hands(int count) {
        IntStream.range(0, count).forEach(hand -> assertThat(passage.addHand()).isEqualTo(hand));
        return this;
    }

    /** Turns to the visits of the company again, without hands. */
    ThreeVisits forget() {
        passage.begin(steps);
        return this;
    }

    ThreeVisits offer(int hand, int phase, int day, long cost) {
        passage.cost(hand, phase)[day] = cost;
        return this;
    }

    ThreeVisits entry(int hand, int phase, long cost) {
        passage.entry(hand, phase, cost);
        return this;
    }

    long least() {
        return passage.solve();
    }

    int[] days() {
        passage.trace();
        return IntStream.range(0, 3).map(passage::day).toArray();
    }

    int[] hands() {
        passage.trace();
        return IntStream.range(0, 3).map(passage::hand).toArray();
    }

    private static VisitPhase.Builder phase(int number, int from, int to) {
        return VisitPhase.builder()
                .number(number)
                .name(Text.same("" + number))
                .window(PhaseWindow.of(MONDAY.plusDays(from), MONDAY.plusDays(to)))
                .minutes(120);
    }
}
