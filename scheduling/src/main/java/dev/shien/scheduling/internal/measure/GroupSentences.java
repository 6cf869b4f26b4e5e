package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.util.Comparator;
import java.util.LongSummaryStatistics;

/** The sentences that say what those who sit together have to do with each other. */
final class GroupSentences {

    private GroupSentences() {}

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

    /** How many share the value that most have; of those that as many have, the first in order. */
    static Reason shared(String attribute, ImmutableMultiset<String> names, int size) {
        String value = names.elementSet().stream()
                .min(Comparator.<String>comparingInt(name -> -names.count(name)).thenComparing(name -> name))
                .orElseThrow();
        int count = names.count(value);
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

    static Reason range(String code, String attribute, LongSummaryStatistics numbers) {
        return Reason.of(
                code,
                Text.of(
                        "「" + attribute + "」は" + numbers.getMin() + "から" + numbers.getMax() + "までである。",
                        attribute + " is from " + numbers.getMin() + " to " + numbers.getMax() + "."),
                ImmutableMap.of(
                        "attribute", attribute,
                        "least", String.valueOf(numbers.getMin()),
                        "greatest", String.valueOf(numbers.getMax())));
    }

    static Reason unknown(String code, String attribute) {
        return Reason.of(
                code,
                Text.of("「" + attribute + "」は誰についても分からない。", attribute + " is not known of any of them."),
                "attribute",
                attribute);
    }

    /**
     * How far the mean of a group is from that of all, in thousandths of the range.
     *
     * @param sum the deviations of those whose number is known
     * @param known how many they are, at least 1
     */
    static Reason deviation(String attribute, long sum, long known) {
        long thousandths = (2 * Math.abs(sum) + known) / (2 * known);
        String share = thousandths / 10 + "." + thousandths % 10;
        Text text = thousandths == 0
                ? Text.of("「" + attribute + "」の平均は全体と同じである。", "The mean of " + attribute + " is that of all.")
                : Text.of(
                        "「" + attribute + "」の平均は全体より幅の" + share + "%" + (sum > 0 ? "高い。" : "低い。"),
                        "The mean of " + attribute + " is " + share + " % of the range " + (sum > 0 ? "above" : "below")
                                + " that of all.");
        return Reason.of(
                "workshop.group.balanced",
                text,
                ImmutableMap.of(
                        "attribute", attribute, "thousandths", String.valueOf(sum < 0 ? -thousandths : thousandths)));
    }

    static Reason alone(String attribute, int least, ImmutableList<String> lonely) {
        String names = String.join(", ", lonely);
        Text text = lonely.isEmpty()
                ? Text.of("「" + attribute + "」で孤立している人はいない。", "Nobody is alone in " + attribute + ".")
                : Text.of(
                        "「" + attribute + "」が次の人は" + least + "名に満たない: " + names + "。",
                        "Fewer than " + least + " have " + attribute + " " + names + ".");
        return Reason.of(
                "workshop.group.nobody-alone",
                text,
                ImmutableMap.of("attribute", attribute, "least", String.valueOf(least), "alone", names));
    }

    static Reason together(String pairs) {
        return Reason.of(
                "workshop.group.together",
                Text.of("同じグループにすべき組がいる: " + pairs + "。", "It holds who should sit together: " + pairs + "."),
                "pairs",
                pairs);
    }

    static Reason able(String role, long able) {
        Text text = able == 0
                ? Text.of("「" + role + "」を担える人はいない。", "Nobody can be " + role + ".")
                : Text.of("「" + role + "」を担える人は" + able + "名である。", able + " can be " + role + ".");
        return Reason.of("workshop.group.role", text, ImmutableMap.of("role", role, "able", String.valueOf(able)));
    }
}
