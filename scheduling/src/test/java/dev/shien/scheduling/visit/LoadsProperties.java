package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.VisitProblem;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The load that is found without looking at all of them costs as little as the least of all. */
class LoadsProperties {

    /** So many companies, which are told apart, or two places. */
    private static Stops stops(int companies) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY))
                .addExpert(TwoWeeks.always("e1").base("north").build());
        IntStream.range(0, companies)
                .forEach(i -> problem.addCompany(
                        TwoWeeks.company("c" + i).place("south").build()));
        Agenda agenda = new Agenda(problem.build(), ImmutableList.of());
        return new Stops(agenda, new Capacity(agenda));
    }

    @Property(tries = 300)
    void noLoadCostsLess(
            @ForAll @IntRange(min = 1, max = 4) int visits,
            @ForAll @IntRange(min = 1, max = 8) int companies,
            @ForAll long seed) {
        Random random = new Random(seed);
        Stops stops = stops(companies);
        Loads loads = new Loads(visits, stops, load -> random.nextInt(200));
        int count = loads.work() / visits;

        for (int day = 0; day < 5; day++) {
            long[] paid = random.longs(stops.count(), 0, 150).toArray();
            long least = IntStream.range(0, count)
                    .mapToLong(load -> loads.cost(load, paid))
                    .min()
                    .orElseThrow();
            assertThat(loads.cost(loads.lightest(paid, random.nextInt(count)), paid))
                    .isEqualTo(least);
        }
    }
}
