package dev.shien.reporting.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Matrix;
import dev.shien.reporting.document.Paragraph;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import dev.shien.reporting.party.Party;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Who meets whom: a picture, and a list of the pairs that meet. Participants stand in the order of their receipt
 * numbers, by which a reader finds them.
 *
 * @param parties the participants
 * @param pairs the pairs that meet, in the order of the participants
 * @param meetings what the picture is drawn from
 */
record MeetingsMatrix(ImmutableList<Party> parties, ImmutableList<Matrix.Pair> pairs, Meetings meetings) {

    /** For more participants, squares would be too many for a page. */
    private static final int MOST = 200;

    static MeetingsMatrix of(RosterReport report) {
        ImmutableList<String> ids = ImmutableList.sortedCopyOf(
                Comparator.comparing((String id) -> report.directory().party(id).receipt())
                        .thenComparing(Comparator.naturalOrder()),
                report.participants());
        return new MeetingsMatrix(
                ids.stream().map(report.directory()::party).collect(ImmutableList.toImmutableList()),
                pairs(ids, report.meetings()),
                report.meetings());
    }

    /** The picture; a sentence in its place where there are too many participants. */
    Block picture() {
        if (parties.size() > MOST) {
            return Paragraph.of(
                    "参加者が" + MOST + "人を超えるため、誰と誰が同じグループになったかの図は省略しました。CSVファイルをご覧ください。",
                    "The picture of who shares a group with whom is left out, since there are more than " + MOST
                            + " participants. The CSV file has all pairs.");
        }
        return new Matrix(
                Text.of("誰と誰が同じグループになったか", "Who shares a group with whom"),
                summary(),
                parties.stream()
                        .map(party -> new Matrix.Member(Cell.code(party.receipt()), Cell.said(party.company())))
                        .collect(ImmutableList.toImmutableList()),
                pairs);
    }

    /** The pairs as a file. */
    Table file() {
        TableBuilder table = Table.builder("同じグループになった組", "Pairs that meet")
                .fileOnly("rosters-matrix")
                .columns(
                        Column.words("受付番号", "Receipt number"),
                        Column.words("企業名", "Company"),
                        Column.words("相手の受付番号", "Receipt number of the other"),
                        Column.words("相手の企業名", "Company of the other"),
                        Column.number("回数", "Meetings"));
        for (Matrix.Pair pair : pairs) {
            Party one = parties.get(pair.one());
            Party other = parties.get(pair.other());
            table.row(
                    Cell.code(one.receipt()),
                    Cell.said(one.company()),
                    Cell.code(other.receipt()),
                    Cell.said(other.company()),
                    Cell.count(pair.times()));
        }
        return table.build();
    }

    private Text summary() {
        long never = meetings.pairs() - pairs.size();
        long once = pairs(1, 1);
        long twice = pairs(2, 2);
        long more = pairs(3, Integer.MAX_VALUE);
        return Text.of(
                "参加者" + parties.size() + "人の全" + meetings.pairs() + "組のうち、同じグループになった回数は、0回が" + never + "組、1回が" + once
                        + "組、2回が" + twice + "組、3回以上が" + more + "組です。すべての回を数え、同じグループが何回か続く場合も、回ごとに1回と数えます。",
                "Pairs of the " + parties.size() + " participants: " + meetings.pairs() + ". Never in one group: "
                        + never + "; once: " + once + "; twice: " + twice + "; 3 times or more: " + more
                        + ". Every workshop counts, also each of several over which groups stay together.");
    }

    private long pairs(int least, int most) {
        return pairs.stream()
                .filter(pair -> pair.times() >= least && pair.times() <= most)
                .count();
    }

    private static ImmutableList<Matrix.Pair> pairs(ImmutableList<String> ids, Meetings meetings) {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        ImmutableList.Builder<Matrix.Pair> pairs = ImmutableList.builder();
        places.forEach((id, one) -> meetings.with(id).forEachEntry((met, times) -> {
            int other = places.getOrDefault(met, 0);
            if (one < other) {
                pairs.add(new Matrix.Pair(one, other, times));
            }
        }));
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(Matrix.Pair::one).thenComparingInt(Matrix.Pair::other), pairs.build());
    }
}
