package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;
import java.util.LongSummaryStatistics;

/** The sentences about groups, and about those who are left out. */
final class Sentences {

    private Sentences() {}

    static Reason given() {
        return Reason.of(
                "workshop.group.given", Text.of("この回のグループはあらかじめ決まっている。", "The groups of this round are given."));
    }

    static Reason run(RoundRun run) {
        return Reason.of(
                "workshop.group.run",
                Text.of(
                        "第" + run.from() + "回から第" + run.to() + "回まで同じグループで続ける。",
                        "The group stays together over rounds " + run.from() + " to " + run.to() + "."),
                ImmutableMap.of("from", String.valueOf(run.from()), "to", String.valueOf(run.to())));
    }

    static Reason met(long met, long pairs) {
        Text text = met == 0
                ? Text.of("これまでに同じグループになった組はない。", "No two of them have sat together before.")
                : Text.of(
                        pairs + "組中" + met + "組がこれまでに同じグループになっている。",
                        met + " of " + pairs + " pairs have sat together before.");
        return Reason.of(
                "workshop.group.met",
                text,
                ImmutableMap.of("met", String.valueOf(met), "pairs", String.valueOf(pairs)));
    }

    static Reason shared(String attribute, String value, int count, int size) {
        Text text = count == size
                ? Text.of(
                        "全員の「" + attribute + "」が「" + value + "」で共通する。",
                        "All " + size + " share " + attribute + " '" + value + "'.")
                : Text.of(
                        size + "名中" + count + "名の「" + attribute + "」が「" + value + "」である。",
                        count + " of " + size + " have " + attribute + " '" + value + "'.");
        return Reason.of(
                "workshop.group.alike",
                text,
                ImmutableMap.of(
                        "attribute",
                        attribute,
                        "value",
                        value,
                        "members",
                        String.valueOf(count),
                        "size",
                        String.valueOf(size)));
    }

    static Reason kinds(String attribute, ImmutableSet<String> kinds) {
        return Reason.of(
                "workshop.group.spread",
                Text.of(
                        "「" + attribute + "」は" + kinds.size() + "種類(" + String.join("・", kinds) + ")である。",
                        kinds.size() + " kinds of " + attribute + ": " + String.join(", ", kinds) + "."),
                ImmutableMap.of("attribute", attribute, "kinds", String.valueOf(kinds.size())));
    }

    static Reason range(Criterion criterion, String attribute, LongSummaryStatistics numbers) {
        return Reason.of(
                code(criterion),
                Text.of(
                        "「" + attribute + "」は" + numbers.getMin() + "から" + numbers.getMax() + "までである。",
                        attribute + " is from " + numbers.getMin() + " to " + numbers.getMax() + "."),
                ImmutableMap.of(
                        "attribute", attribute,
                        "least", String.valueOf(numbers.getMin()),
                        "greatest", String.valueOf(numbers.getMax())));
    }

    static Reason unknown(Criterion criterion, String attribute) {
        return Reason.of(
                code(criterion),
                Text.of("「" + attribute + "」は誰についても分からない。", attribute + " is not known of any of them."),
                "attribute",
                attribute);
    }

    static Reason nobodyHas(String attribute) {
        return Reason.of(
                "workshop.note.attribute-unknown",
                Text.of(
                        "「" + attribute + "」は誰についても分からないため、グループ分けに影響していない。",
                        attribute + " is not known of anybody, so it had no say in the groups."),
                "attribute",
                attribute);
    }

    private static String code(Criterion criterion) {
        return criterion instanceof Criterion.Alike ? "workshop.group.alike" : "workshop.group.spread";
    }

    static ImmutableList<Reason> leftOut(Crowd crowd, int round) {
        if (crowd.fixed(round).isPresent()) {
            return ImmutableList.of(Reason.of(
                    "workshop.left-out.given",
                    Text.of("この回のグループはあらかじめ決まっており、席がない。", "The groups of this round are given and have no seat.")));
        }
        int present = crowd.round(round).present().size();
        GroupSize size = crowd.problem.size();
        return present < size.least()
                ? ImmutableList.of(tooFew(present, size))
                : ImmutableList.of(notDivisible(present, size), wayOut(present, size));
    }

    private static Reason tooFew(int present, GroupSize size) {
        return Reason.of(
                "workshop.left-out.too-few",
                Text.of(
                        "出席者は" + present + "名で、1グループの下限の" + size.least() + "名に足りない。",
                        present + " present, fewer than the " + size.least() + " that a group needs."),
                sizes(present, size));
    }

    private static Reason notDivisible(int present, GroupSize size) {
        return Reason.of(
                "workshop.left-out.sizes",
                Text.of(
                        "出席者" + present + "名は" + size.least() + "名から" + size.greatest() + "名のグループに分けられない。座れるのは"
                                + size.seats(present) + "名までである。",
                        present + " present cannot be divided into groups of " + size.least() + " to " + size.greatest()
                                + "; at most " + size.seats(present) + " can be seated."),
                sizes(present, size));
    }

    private static Reason wayOut(int present, GroupSize size) {
        int fewer = present / size.least();
        int more = (present + size.greatest() - 1) / size.greatest();
        int greatest = (present + fewer - 1) / fewer;
        int least = present / more;
        return Reason.of(
                "workshop.left-out.way-out",
                Text.of(
                        "1グループの上限を" + greatest + "名にするか、下限を" + least + "名にすれば全員が座れる。",
                        "Everybody could be seated with at most " + greatest + " or with at least " + least
                                + " to a group."),
                ImmutableMap.of("greatest", String.valueOf(greatest), "least", String.valueOf(least)));
    }

    private static ImmutableMap<String, String> sizes(int present, GroupSize size) {
        return ImmutableMap.of(
                "present", String.valueOf(present),
                "least", String.valueOf(size.least()),
                "greatest", String.valueOf(size.greatest()));
    }
}
