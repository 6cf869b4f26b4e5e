package dev.shien.testkit.programme;

import dev.shien.domain.programme.FiscalYear;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary programmes: with or without sessions, workshops, visits and consents, by industry or by course. */
public final class Programmes {

    private static final FiscalYear YEAR =
            new FiscalYear(Text.of("令和6年度", "Fiscal year 2024"), LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));

    private Programmes() {}

    /** Any programme that can be read. Without edge cases, whose combinations would take all the tries. */
    public static Arbitrary<Programme> any() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Asia/Tokyo", "Europe/Vienna", "Pacific/Auckland", "UTC")
                .map(ZoneId::of);
        return Combinators.combine(
                        zones,
                        QuotaPart.any(),
                        CallPart.any(),
                        SchedulePart.any(YEAR.from()),
                        PolicyPart.any(),
                        ConsentPartArbitraries.any(),
                        SupportPart.any(),
                        IntakePart.any())
                .as((zone, quotas, calls, schedule, policies, consents, support, intake) -> {
                    Programme.Builder builder = Programme.builder()
                            .id("programme-1")
                            .zone(zone)
                            .fiscalYear(YEAR)
                            .rulePack("pack")
                            .addAllCalls(calls)
                            .policies(policies)
                            .addAllConsents(consents)
                            .intake(intake);
                    add(quotas, builder);
                    add(schedule, builder);
                    support.addTo(builder);
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    private static void add(QuotaPart quotas, Programme.Builder builder) {
        builder.capacity(quotas.capacity()).addAllQuotas(quotas.quotas()).membership(quotas.membership());
    }

    private static void add(SchedulePart schedule, Programme.Builder builder) {
        builder.addAllVenues(schedule.venues())
                .addAllSessions(schedule.sessions())
                .workshop(schedule.workshop())
                .visits(schedule.visits());
    }
}
