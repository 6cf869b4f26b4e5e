package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where so many experts have so many days and places that their prices would need too much memory. */
class ManyPricesTest {

    private static Stops stops(VisitProblem problem) {
        Agenda agenda = new Agenda(problem, ImmutableList.of());
        return new Stops(agenda, new Capacity(agenda));
    }

    /** 3,500 experts on 33 days: with a company at each of 100 places that is more than ten million prices, with 2 it is not. */
    @Test
    void whereThereWouldBeTooManyPricesNoStopsAreToldApart() {
        Stops few = stops(crowd(2).build());
        Stops many = stops(crowd(100).build());

        assertThat(few.kind(0, VisitMode.ON_SITE)).isEqualTo(1);
        assertThat(many.count()).isEqualTo(1);
        assertThat(many.kind(0, VisitMode.ON_SITE)).isZero();
        assertThat(many.place(0)).isEqualTo(Roads.UNKNOWN);
    }

    private static VisitProblem.Builder crowd(int places) {
        ImmutableList.Builder<TravelLeg> legs = ImmutableList.builder();
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < from; to++) {
                legs.add(new TravelLeg("p" + from, "p" + to, 30));
            }
        }
        ImmutableSet<String> names =
                IntStream.range(0, places).mapToObj(i -> "p" + i).collect(ImmutableSet.toImmutableSet());
        return TwoWeeks.frame(new TravelTimes(names, 10, legs.build()))
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY))
                .addAllCompanies(names.stream()
                        .map(place -> TwoWeeks.company("c" + place).place(place).build())
                        .toList())
                .addAllExperts(IntStream.range(0, 3_500)
                        .mapToObj(i -> TwoWeeks.expert("e" + i).base("p0").build())
                        .toList());
    }
}
