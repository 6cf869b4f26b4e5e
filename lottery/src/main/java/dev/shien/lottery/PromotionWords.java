package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Ticket;
import java.util.Locale;

/** Why someone moved up, in words. */
final class PromotionWords {

    private PromotionWords() {}

    /**
     * The reason.
     *
     * @param passedOver the receipt numbers of those before who did not fit
     */
    static Reason reason(
            Ticket ticket, String seat, long waiting, SpareSeats policy, ImmutableList<String> passedOver) {
        Reason reason = reason(ticket, seat, waiting, policy);
        return passedOver.isEmpty() ? reason : naming(passedOver, reason);
    }

    private static Reason naming(ImmutableList<String> passedOver, Reason reason) {
        String receipts = String.join(", ", passedOver);
        return Reason.of(
                reason.code(),
                Text.of(
                        reason.text().ja() + "(先順位のうち席数または同一所有者の上限により入れないもの: " + receipts + ")",
                        reason.text().en() + "; passed over, for want of seats or room under the limit per owner: "
                                + receipts),
                ImmutableMap.<String, String>builder()
                        .putAll(reason.arguments())
                        .put("passedOver", receipts)
                        .buildOrThrow());
    }

    private static Reason reason(Ticket ticket, String seat, long waiting, SpareSeats policy) {
        if (seat.equals(ticket.quota())) {
            return sameQuota(ticket, waiting);
        }
        return seat.equals(SeatPlan.OPEN) ? open(ticket) : across(ticket, seat, waiting, policy);
    }

    private static Reason sameQuota(Ticket ticket, long waiting) {
        return Reason.of(
                "promotion.same-quota",
                Text.of(
                        String.format(Locale.ROOT, "枠「%s」に空席が生じ、同じ枠の補欠%d件のうち最上位のため繰上げ", ticket.quota(), waiting),
                        String.format(
                                Locale.ROOT,
                                "A seat of quota '%s' fell free, and this is the first of the %d who wait in it",
                                ticket.quota(),
                                waiting)),
                ImmutableMap.of("quota", ticket.quota(), "waiting", "" + waiting, "ticket", ticket.ticket()));
    }

    private static Reason open(Ticket ticket) {
        return Reason.of(
                "promotion.open",
                Text.of("全枠共通の席に空きが生じ、補欠全体の最上位のため繰上げ", "An open seat fell free, and this is the first of all who wait"),
                ImmutableMap.of("quota", ticket.quota(), "ticket", ticket.forOpenSeats()));
    }

    private static Reason across(Ticket ticket, String seat, long waiting, SpareSeats policy) {
        return Reason.of(
                "promotion.across",
                Text.of(
                        String.format(
                                Locale.ROOT,
                                "枠「%s」に空席が生じたが補欠がなく、%sにより枠「%s」の補欠%d件の最上位を繰上げ",
                                seat,
                                policyJa(policy),
                                ticket.quota(),
                                waiting),
                        String.format(
                                        Locale.ROOT,
                                        "A seat of quota '%s' fell free and nobody could follow there; %s it goes to quota '%s', whose",
                                        seat,
                                        policyEn(policy),
                                        ticket.quota())
                                + String.format(Locale.ROOT, " first of %d waiting this is", waiting)),
                ImmutableMap.of(
                        "from", seat,
                        "quota", ticket.quota(),
                        "policy", policy.name(),
                        "waiting", "" + waiting,
                        "ticket", ticket.ticket()));
    }

    private static String policyJa(SpareSeats policy) {
        return switch (policy) {
            case PROPORTIONAL_TO_EXCESS -> "補欠の最も多い枠に移す定め";
            case IN_DECLARED_ORDER -> "定めた枠の順";
            case OPEN_POOL -> "全枠を通じた抽選順位";
            case STAY -> "定め";
        };
    }

    private static String policyEn(SpareSeats policy) {
        return switch (policy) {
            case PROPORTIONAL_TO_EXCESS -> "as the one with the most waiting";
            case IN_DECLARED_ORDER -> "by the declared order";
            case OPEN_POOL -> "by the least ticket of all";
            case STAY -> "by the rules";
        };
    }
}
