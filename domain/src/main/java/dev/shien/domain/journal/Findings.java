package dev.shien.domain.journal;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;

/** What can be wrong with a journal, in words. */
final class Findings {

    private Findings() {}

    static Reason gap(long expected, long found) {
        return Reason.of(
                "journal.gap",
                Text.of(
                        "記録の連番が途切れている(予定 " + expected + "、実際 " + found + ")",
                        "The sequence has a gap: expected entry " + expected + ", found " + found),
                ImmutableMap.of("expected", Long.toString(expected), "found", Long.toString(found)));
    }

    static Reason altered(long sequence) {
        return at("journal.altered", sequence, "の内容または連鎖ハッシュが書き換えられている", "or its hash was altered");
    }

    static Reason unreadable(long sequence) {
        return at("journal.unreadable", sequence, "は読み取れる記録ではない", "is not an envelope");
    }

    static Reason misplaced(long sequence) {
        return at("journal.misplaced", sequence, "は別の位置または別の事業の記録である", "belongs to another place or programme");
    }

    static Reason timeGoesBack(long sequence) {
        return at("journal.time-goes-back", sequence, "の記録時刻が前の記録より古い", "was recorded before the entry before it");
    }

    static Reason partAltered(long sequence) {
        return at(
                "journal.private-part-altered",
                sequence,
                "の個人情報が要約値と一致しない",
                "has a private part that its digest does not fit");
    }

    static Reason partMissing(long sequence) {
        return at(
                "journal.private-part-missing",
                sequence,
                "の個人情報が消去の記録なしに失われている",
                "lost a private part though no entry erased it");
    }

    static Reason notErased(long sequence, long erasedBy) {
        return Reason.of(
                "journal.private-part-not-erased",
                Text.of(
                        "記録 " + erasedBy + " で消去されたはずの個人情報が記録 " + sequence + " に残っている",
                        "Entry " + sequence + " still holds a private part that entry " + erasedBy + " erased"),
                ImmutableMap.of("sequence", Long.toString(sequence), "erasedBy", Long.toString(erasedBy)));
    }

    static Reason otherHead(Head expected, Head found) {
        return Reason.of(
                "journal.other-head",
                Text.of(
                        "連鎖の末尾が異なる(予定 " + expected + "、実際 " + found + ")",
                        "The chain has another head: expected " + expected + ", found " + found),
                ImmutableMap.of("expected", expected.toString(), "found", found.toString()));
    }

    static Reason cutOff(long last, Head expected) {
        return Reason.of(
                "journal.cut-off",
                Text.of(
                        "記録 " + last + " より後が失われている(末尾は " + expected + " のはず)",
                        "Everything after entry " + last + " is missing: the head is to be " + expected),
                ImmutableMap.of("last", Long.toString(last), "expected", expected.toString()));
    }

    private static Reason at(String code, long sequence, String ja, String en) {
        return Reason.of(
                code,
                Text.of("記録 " + sequence + " " + ja, "Entry " + sequence + " " + en),
                "sequence",
                Long.toString(sequence));
    }
}
