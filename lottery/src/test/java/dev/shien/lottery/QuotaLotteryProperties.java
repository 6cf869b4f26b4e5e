package dev.shien.lottery;

import dev.shien.domain.selection.Lottery;
import dev.shien.testkit.selection.AccumulatorLaws;
import dev.shien.testkit.selection.DrawLaws;
import dev.shien.testkit.selection.OddsLaws;
import dev.shien.testkit.selection.SeatPlanLaws;
import dev.shien.testkit.selection.SeatingLaws;
import dev.shien.testkit.selection.WaitlistLaws;

/** The laws of the testkit, run against the lottery with quotas. */
class QuotaLotteryProperties implements SeatPlanLaws, DrawLaws, SeatingLaws, OddsLaws, AccumulatorLaws, WaitlistLaws {

    @Override
    public Lottery lottery() {
        return QuotaLottery.create();
    }
}
