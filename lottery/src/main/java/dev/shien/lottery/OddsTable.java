package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.QuotaOdds;
import dev.shien.domain.selection.QuotaSeats;
import java.util.Optional;

/** Exact odds where all entrants of a quota have the same chance: seats over entrants, by symmetry. */
final class OddsTable {

    private OddsTable() {}

    static ImmutableList<QuotaOdds> of(LockedDraw lock) {
        return lock.plan().quotas().stream().map(q -> odds(q, lock)).collect(ImmutableList.toImmutableList());
    }

    private static QuotaOdds odds(QuotaSeats quota, LockedDraw lock) {
        if (quota.demand() == 0) {
            return new QuotaOdds(quota.quota(), quota.seats(), 0, Optional.empty(), nobody(quota));
        }
        if (quota.demand() > quota.seats() && lock.plan().openSeats() > 0) {
            return without(quota, open(quota));
        }
        if (quota.demand() > quota.seats() && weightsDiffer(quota, lock)) {
            return without(quota, weighted(quota));
        }
        Rational chance = Rational.of(quota.filled(), quota.demand());
        return new QuotaOdds(quota.quota(), quota.seats(), quota.demand(), Optional.of(chance), exact(quota, chance));
    }

    private static boolean weightsDiffer(QuotaSeats quota, LockedDraw lock) {
        return lock.entrants().stream()
                        .filter(e -> e.quota().equals(quota.quota()))
                        .mapToInt(Entrant::weight)
                        .distinct()
                        .count()
                > 1;
    }

    private static QuotaOdds without(QuotaSeats quota, Reason reason) {
        return new QuotaOdds(quota.quota(), quota.seats(), quota.demand(), Optional.empty(), reason);
    }

    private static Reason exact(QuotaSeats quota, Rational chance) {
        return reason(
                "odds.exact",
                quota,
                Text.of(
                        "枠「%s」: %d件に%d席、当選確率は%s".formatted(quota.quota(), quota.demand(), quota.filled(), chance),
                        "Quota '%s': %d entrants for %d seats, a chance of %s each"
                                .formatted(quota.quota(), quota.demand(), quota.filled(), chance)));
    }

    private static Reason nobody(QuotaSeats quota) {
        return reason(
                "odds.nobody",
                quota,
                Text.of("枠「%s」: 申込なし".formatted(quota.quota()), "Quota '%s': no entrant".formatted(quota.quota())));
    }

    private static Reason open(QuotaSeats quota) {
        return reason(
                "odds.open",
                quota,
                Text.of(
                        "枠「%s」: %d件に%d席、全枠共通の席が加わるため確率はこれより高い".formatted(quota.quota(), quota.demand(), quota.filled()),
                        "Quota '%s': %d entrants for %d seats; open seats make the chance greater than their ratio"
                                .formatted(quota.quota(), quota.demand(), quota.filled())));
    }

    private static Reason weighted(QuotaSeats quota) {
        return reason(
                "odds.weighted",
                quota,
                Text.of(
                        "枠「%s」: %d件に%d席、確率は重みにより異なる".formatted(quota.quota(), quota.demand(), quota.filled()),
                        "Quota '%s': %d entrants for %d seats; chances differ by weight"
                                .formatted(quota.quota(), quota.demand(), quota.filled())));
    }

    private static Reason reason(String code, QuotaSeats quota, Text text) {
        return Reason.of(
                code,
                text,
                ImmutableMap.of("quota", quota.quota(), "demand", "" + quota.demand(), "seats", "" + quota.seats()));
    }
}
