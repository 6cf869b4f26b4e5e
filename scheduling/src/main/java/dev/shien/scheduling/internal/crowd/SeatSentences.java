package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.SortedSetMultimap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.Tables;
import java.util.Collection;
import java.util.stream.Collectors;

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

    /** That groups stay as they are over a run, in which so many people are present. */
    public static Reason run(RoundRun run, int people) {
        return Reason.of(
                "workshop.rule.run",
                Text.of(
                        "第" + run.from() + "回から第" + run.to() + "回までは同じグループで続け、そのいずれかに出席する者は" + people + "名である。",
                        "Groups stay together over rounds " + run.from() + " to " + run.to() + "; " + people(people)
                                + " present in any of them."),
                ImmutableMap.of("from", String.valueOf(run.from()), "to", String.valueOf(run.to())));
    }

    /** So many people are, in English. */
    public static String people(int people) {
        return people == 1 ? "1 person is" : people + " people are";
    }

    /** How large groups are. */
    public static Text size(GroupProblem problem) {
        boolean runs = !problem.runs().isEmpty();
        return Text.of(
                sizeJa(problem.size()) + (runs ? "である(続けるべき回では通算の人数)。" : "である。"),
                sizeEn(problem.size()) + (runs ? "; in a run all count who sit there in any of its rounds." : "."));
    }

    private static String sizeJa(GroupSizes sizes) {
        if (sizes instanceof GroupSize size) {
            return "各グループは" + number(size.least(), size.greatest(), "名から") + "名";
        }
        return sizes instanceof GroupCount count
                ? "グループは" + count.groups() + "個で、人数の差は1名以内"
                : "グループの人数は順に" + join((Tables) sizes, "名から", "名", "、");
    }

    private static String sizeEn(GroupSizes sizes) {
        if (sizes instanceof GroupSize size) {
            return "Every group has " + number(size.least(), size.greatest(), " to ") + " members";
        }
        return sizes instanceof GroupCount count
                ? "The number of groups is " + count.groups() + ", and their sizes differ by 1 at most"
                : "The tables have " + join((Tables) sizes, " to ", "", ", ") + " members, in this order";
    }

    private static String join(Tables tables, String to, String unit, String by) {
        return tables.sizes().stream()
                .map(table -> number(table.least(), table.greatest(), to) + unit)
                .collect(Collectors.joining(by));
    }

    private static String number(int least, int greatest, String to) {
        return least == greatest ? String.valueOf(least) : least + to + greatest;
    }

    /**
     * How many groups there are, in Japanese.
     *
     * @param rounds the rounds, by number of groups
     */
    public static String numberJa(SortedSetMultimap<Integer, Integer> rounds) {
        return rounds.asMap().entrySet().stream()
                .map(e -> "第" + join(e.getValue(), "・") + "回は" + e.getKey() + "グループ")
                .collect(Collectors.joining("、", "", "である。"));
    }

    /**
     * How many groups there are, in English.
     *
     * @param rounds the rounds, by number of groups
     */
    public static String numberEn(SortedSetMultimap<Integer, Integer> rounds) {
        return rounds.asMap().entrySet().stream()
                .map(e -> e.getKey()
                        + (e.getKey() == 1 ? " group in " : " groups in ")
                        + (e.getValue().size() == 1 ? "round " : "rounds ")
                        + join(e.getValue(), ", "))
                .collect(Collectors.joining("; ", "There are ", "."));
    }

    private static String join(Collection<Integer> numbers, String by) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(by));
    }

    /**
     * Why not all find a seat, and with which sizes they would.
     *
     * @param people how many are present, in any round of a run
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
                        "出席者" + people + "名は" + number(size.least(), size.greatest(), "名から") + "名のグループに分けられない。座れるのは"
                                + seats + "名までである。",
                        people + " present cannot be divided into groups of "
                                + number(size.least(), size.greatest(), " to ") + "; at most " + seats
                                + " can be seated."),
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
