package dev.shien.lottery;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.Apportionment;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.Sharing;
import java.util.Locale;

/** The steps of a seat plan in words. */
final class SeatPlanWords {

    private SeatPlanWords() {}

    static Reason enough(long demand, int capacity) {
        return Reason.of(
                "seat-plan.enough",
                Text.of(
                        String.format(Locale.ROOT, "抽選参加%d件、定員%d席: 全枠の必要数が定員に収まる", demand, capacity),
                        String.format(
                                Locale.ROOT,
                                "%d entrants, capacity %d: there are seats for all that the quotas ask for",
                                demand,
                                capacity)),
                ImmutableMap.of("demand", "" + demand, "capacity", "" + capacity));
    }

    static Reason tooMany(long demand, int capacity) {
        return Reason.of(
                "seat-plan.too-many",
                Text.of(
                        String.format(Locale.ROOT, "抽選参加%d件、定員%d席: まず各枠に目安までの席を割り当てる", demand, capacity),
                        String.format(
                                Locale.ROOT,
                                "%d entrants, capacity %d: each quota first gets seats up to its target",
                                demand,
                                capacity)),
                ImmutableMap.of("demand", "" + demand, "capacity", "" + capacity));
    }

    static Reason given(QuotaTarget quota, int demand, int seats) {
        return Reason.of(
                "seat-plan.given",
                Text.of(
                        String.format(
                                Locale.ROOT, "枠「%s」: 抽選参加%d件、目安%d席 → %d席", quota.id(), demand, quota.target(), seats),
                        String.format(
                                Locale.ROOT,
                                "Quota '%s': %d entrants, target %d: %d seats",
                                quota.id(),
                                demand,
                                quota.target(),
                                seats)),
                ImmutableMap.of(
                        "quota", quota.id(),
                        "demand", "" + demand,
                        "target", "" + quota.target(),
                        "seats", "" + seats));
    }

    static Reason noSpare() {
        return Reason.of("seat-plan.no-spare", Text.of("余る席はない", "No seat is spare"));
    }

    static Reason open(int spare) {
        return Reason.of(
                "seat-plan.open",
                Text.of(
                        String.format(Locale.ROOT, "余る%d席は全枠共通の席とする", spare),
                        String.format(Locale.ROOT, "The %d spare seats are open to all quotas", spare)),
                "spare",
                "" + spare);
    }

    static Reason stay(int spare) {
        return Reason.of(
                "seat-plan.stay",
                Text.of(
                        String.format(Locale.ROOT, "余る%d席は空席とする", spare),
                        String.format(Locale.ROOT, "The %d spare seats stay empty", spare)),
                "spare",
                "" + spare);
    }

    static Reason declaredOpen(int seats) {
        return Reason.of(
                "seat-plan.declared-open",
                Text.of(
                        String.format(Locale.ROOT, "定めにより%d席を全枠共通の席とする", seats),
                        String.format(Locale.ROOT, "%d seats are declared open to all quotas", seats)),
                "seats",
                "" + seats);
    }

    static Reason proportional(int spare, long excess, Sharing sharing) {
        Text method = method(sharing.method());
        return Reason.of(
                "seat-plan.proportional",
                Text.of(
                        String.format(Locale.ROOT, "余る%d席を、目安を超える合計%d件に比例して%sで配分する", spare, excess, method.ja()),
                        String.format(
                                Locale.ROOT,
                                "The %d spare seats are shared in proportion to the excess demand of %d by %s",
                                spare,
                                excess,
                                method.en())),
                ImmutableMap.of(
                        "spare",
                        "" + spare,
                        "excess",
                        "" + excess,
                        "method",
                        sharing.method().name()));
    }

    private static Text method(Apportionment method) {
        return switch (method) {
            case LARGEST_REMAINDER -> Text.of("最大剰余法", "largest remainder");
            case SAINTE_LAGUE -> Text.of("サン゠ラグ方式", "the Sainte-Laguë method");
            case DHONDT -> Text.of("ドント方式", "the D'Hondt method");
            case ADAMS -> Text.of("アダムズ方式", "the Adams method");
        };
    }

    static Reason share(String quota, long excess, Rational exact, int given, int seats) {
        return Reason.of(
                "seat-plan.share",
                Text.of(
                        String.format(
                                Locale.ROOT, "枠「%s」: 超過%d件、比例配分%s → %d席を加えて%d席", quota, excess, exact, given, seats),
                        String.format(
                                Locale.ROOT,
                                "Quota '%s': excess %d, exact share %s: %d more, %d seats",
                                quota,
                                excess,
                                exact,
                                given,
                                seats)),
                ImmutableMap.of(
                        "quota", quota,
                        "excess", "" + excess,
                        "share", exact.toString(),
                        "given", "" + given,
                        "seats", "" + seats));
    }

    static Reason full(QuotaTarget quota, int share, int given) {
        return Reason.of(
                "seat-plan.full",
                Text.of(
                        String.format(
                                Locale.ROOT,
                                "枠「%s」: 配分%d席は上限を超えるため%d席を加えて上限の%d席とし、残りをほかの枠で分ける",
                                quota.id(),
                                share,
                                given,
                                quota.max()),
                        String.format(
                                Locale.ROOT,
                                "Quota '%s': a share of %d is above what it may have: %d more, %d seats, its maximum;"
                                        + " the rest is shared among the others",
                                quota.id(),
                                share,
                                given,
                                quota.max())),
                ImmutableMap.of(
                        "quota", quota.id(), "share", "" + share, "given", "" + given, "seats", "" + quota.max()));
    }

    static Reason inOrder(String quota, int given, int seats) {
        return Reason.of(
                "seat-plan.in-order",
                Text.of(
                        String.format(Locale.ROOT, "枠「%s」: 定めた順により余る席から%d席を加えて%d席", quota, given, seats),
                        String.format(
                                Locale.ROOT,
                                "Quota '%s': next in declared order, %d of the spare seats more, %d seats",
                                quota,
                                given,
                                seats)),
                ImmutableMap.of("quota", quota, "given", "" + given, "seats", "" + seats));
    }
}
