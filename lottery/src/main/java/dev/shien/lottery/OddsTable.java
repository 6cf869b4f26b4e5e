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
import java.util.Locale;
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
                        String.format(
                                Locale.ROOT,
                                "枠「%s」: %d件に%d席、当選確率は%s",
                                quota.quota(),
                                quota.demand(),
                                quota.filled(),
                                chance),
                        String.format(
                                Locale.ROOT,
                                "Quota '%s': %d entrants for %d seats, a chance of %s each",
                                quota.quota(),
                                quota.demand(),
                                quota.filled(),
                                chance)));
    }

    private static Reason nobody(QuotaSeats quota) {
        return reason(
                "odds.nobody",
                quota,
                Text.of(
                        String.format(Locale.ROOT, "枠「%s」: 抽選参加なし", quota.quota()),
                        String.format(Locale.ROOT, "Quota '%s': no entrant", quota.quota())));
    }

    private static Reason open(QuotaSeats quota) {
        return reason(
                "odds.open",
                quota,
                Text.of(
                        String.format(
                                Locale.ROOT,
                                "枠「%s」: %d件に%d席、全枠共通の席が加わるため確率はこれより高い",
                                quota.quota(),
                                quota.demand(),
                                quota.filled()),
                        String.format(
                                Locale.ROOT,
                                "Quota '%s': %d entrants for %d seats; open seats make the chance greater than their ratio",
                                quota.quota(),
                                quota.demand(),
                                quota.filled())));
    }

    private static Reason weighted(QuotaSeats quota) {
        return reason(
                "odds.weighted",
                quota,
                Text.of(
                        String.format(
                                Locale.ROOT,
                                "枠「%s」: %d件に%d席、確率は重みにより異なる",
                                quota.quota(),
                                quota.demand(),
                                quota.filled()),
                        String.format(
                                Locale.ROOT,
                                "Quota '%s': %d entrants for %d seats; chances differ by weight",
                                quota.quota(),
                                quota.demand(),
                                quota.filled())));
    }

    private static Reason reason(String code, QuotaSeats quota, Text text) {
        return Reason.of(
                code,
                text,
                ImmutableMap.of("quota", quota.quota(), "demand", "" + quota.demand(), "seats", "" + quota.seats()));
    }
}
