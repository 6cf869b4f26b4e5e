package dev.shien.lottery.committee;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.committee.FeatureQuota;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.util.Locale;

/** The changes of a relaxation in words. */
final class RelaxationWords {

    private RelaxationWords() {}

    static Reason reason(String category, FeatureQuota quota, int min, int max, long entrants) {
        if (quota.min() > entrants) {
            return reason("committee.min-above-entrants", tooFew(category, quota, min, entrants), category, quota, min);
        }
        return min < quota.min()
                ? reason("committee.min-lowered", lowered(category, quota, min), category, quota, min)
                : reason("committee.max-raised", raised(category, quota, max), category, quota, max);
    }

    private static Reason reason(String code, Text text, String category, FeatureQuota quota, int seats) {
        return Reason.of(
                code, text, ImmutableMap.of("category", category, "feature", quota.feature(), "seats", "" + seats));
    }

    private static Text tooFew(String category, FeatureQuota quota, int min, long entrants) {
        return Text.of(
                String.format(
                        Locale.ROOT,
                        "%s「%s」: 下限%d席に対し抽選参加は%d件。下限を%d席に下げれば全ての枠を満たせる",
                        category,
                        quota.feature(),
                        quota.min(),
                        entrants,
                        min),
                String.format(
                        Locale.ROOT,
                        "%s '%s' asks for at least %d seats, but has %d entrants: lower the minimum to %d",
                        category,
                        quota.feature(),
                        quota.min(),
                        entrants,
                        min));
    }

    private static Text lowered(String category, FeatureQuota quota, int min) {
        return Text.of(
                String.format(Locale.ROOT, "%s「%s」: 下限を%d席から%d席に下げる", category, quota.feature(), quota.min(), min),
                String.format(
                        Locale.ROOT,
                        "%s '%s': lower the minimum from %d seats to %d",
                        category,
                        quota.feature(),
                        quota.min(),
                        min));
    }

    private static Text raised(String category, FeatureQuota quota, int max) {
        return Text.of(
                String.format(Locale.ROOT, "%s「%s」: 上限を%d席から%d席に上げる", category, quota.feature(), quota.max(), max),
                String.format(
                        Locale.ROOT,
                        "%s '%s': raise the maximum from %d seats to %d",
                        category,
                        quota.feature(),
                        quota.max(),
                        max));
    }
}
