package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.EntrantOdds;
import dev.shien.domain.selection.QuotaSeats;
import java.util.Locale;

/** How the chances of a quota follow, in words. */
final class OddsWords {

    private OddsWords() {}

    static Reason reason(Method method, QuotaSeats quota, ImmutableList<EntrantOdds> entrants) {
        Text how = switch (method) {
            case NOBODY -> Text.of("抽選参加なし", "no entrant");
            case EVERYONE -> Text.of("全員が参加できる", "everyone is in");
            case FRACTION ->
                Text.of(
                        "当選確率は" + entrants.get(0).chance().least(),
                        "a chance of " + entrants.get(0).chance().least() + " each");
            case PLAYED ->
                Text.of("確率は抽選の全ての経過を分数で計算したもの", "chances by playing every course of the draw, in fractions");
            case INTEGRATED ->
                Text.of("確率は抽選順位の分布の積分により小数点以下12桁", "chances to 12 places by integration over the order of tickets");
            case BOUNDS ->
                Text.of(
                        "共同申込・所有者の上限などにより、確率は証明された上下限で示す",
                        "chances between proven bounds, as entrants depend on each other");
            case UNKNOWN ->
                Text.of("重みは参加者ファイルにあり、確率は重みにより異なる", "chances differ by the weights, which stand in the file");
        };
        return Reason.of(
                "odds." + method.name().toLowerCase(Locale.ROOT),
                Text.of(
                        String.format(
                                Locale.ROOT,
                                "枠「%s」: %d件に%d席、%s",
                                quota.quota(),
                                quota.demand(),
                                quota.filled(),
                                how.ja()),
                        String.format(
                                Locale.ROOT,
                                "Quota '%s': %d entrants for %d seats, %s",
                                quota.quota(),
                                quota.demand(),
                                quota.filled(),
                                how.en())),
                ImmutableMap.of("quota", quota.quota(), "demand", "" + quota.demand(), "seats", "" + quota.seats()));
    }
}
