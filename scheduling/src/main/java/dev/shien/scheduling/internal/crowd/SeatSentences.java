package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.RoundRun;

/** The sentences about what is said of groups beforehand, and about those who find no seat. */
public final class SeatSentences {

    private SeatSentences() {}

    /** That the groups of a round are given. */
    public static Reason given() {
        return Reason.of(
                "workshop.group.given", Text.of("この回のグループはあらかじめ決まっている。", "The groups of this round are given."));
    }

    /** That groups stay as they are over a run. */
    public static Reason run(RoundRun run) {
        return Reason.of(
                "workshop.group.run",
                Text.of(
                        "第" + run.from() + "回から第" + run.to() + "回まで同じグループで続ける。",
                        "The group stays together over rounds " + run.from() + " to " + run.to() + "."),
                ImmutableMap.of("from", String.valueOf(run.from()), "to", String.valueOf(run.to())));
    }

    /** How large groups are, in Japanese. */
    public static String ja(GroupSizes sizes) {
        if (sizes instanceof GroupSize size) {
            return "各グループは" + size.least() + "名から" + size.greatest() + "名である。";
        }
        return "各グループの人数は定められた範囲にある。";
    }

    /** How large groups are, in English. */
    public static String en(GroupSizes sizes) {
        if (sizes instanceof GroupSize size) {
            return "Every group has " + size.least() + " to " + size.greatest() + " members.";
        }
        return "Every group has as many members as its table allows.";
    }

    /**
     * Why not all find a seat, and with which sizes they would.
     *
     * @param people how many are present
     */
    public static ImmutableList<Reason> leftOut(int people, GroupSizes sizes) {
        int seats = sizes.seats(people);
        ImmutableMap<String, String> arguments =
                ImmutableMap.of("present", String.valueOf(people), "seats", String.valueOf(seats));
        if (sizes instanceof GroupSize size && people >= size.least()) {
            return ImmutableList.of(notDivisible(people, size, seats, arguments), wayOut(people, size));
        }
        return ImmutableList.of(Reason.of(
                seats == 0 ? "workshop.left-out.too-few" : "workshop.left-out.sizes",
                seats == 0
                        ? Text.of(
                                "出席者は" + people + "名で、グループを作るには足りない。", people + " present, fewer than the groups need.")
                        : Text.of(
                                "出席者" + people + "名のうち座れるのは" + seats + "名までである。",
                                "Of " + people + " present at most " + seats + " can be seated."),
                arguments));
    }

    private static Reason notDivisible(int people, GroupSize size, int seats, ImmutableMap<String, String> arguments) {
        return Reason.of(
                "workshop.left-out.sizes",
                Text.of(
                        "出席者" + people + "名は" + size.least() + "名から" + size.greatest() + "名のグループに分けられない。座れるのは" + seats
                                + "名までである。",
                        people + " present cannot be divided into groups of " + size.least() + " to " + size.greatest()
                                + "; at most " + seats + " can be seated."),
                arguments);
    }

    private static Reason wayOut(int people, GroupSize size) {
        int fewer = people / size.least();
        int more = (people + size.greatest() - 1) / size.greatest();
        int greatest = (people + fewer - 1) / fewer;
        int least = people / more;
        return Reason.of(
                "workshop.left-out.way-out",
                Text.of(
                        "1グループの上限を" + greatest + "名にするか、下限を" + least + "名にすれば全員が座れる。",
                        "Everybody could be seated with at most " + greatest + " or with at least " + least
                                + " to a group."),
                ImmutableMap.of("greatest", String.valueOf(greatest), "least", String.valueOf(least)));
    }
}
