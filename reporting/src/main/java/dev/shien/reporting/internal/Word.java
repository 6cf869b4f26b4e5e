package dev.shien.reporting.internal;

import dev.shien.domain.reason.Text;

/** The words of the pages themselves. */
public enum Word {
    /** The way past the header for keyboards. */
    SKIP("本文へ", "Skip to content"),
    /** The list of sections. */
    ON_THIS_PAGE("このページの内容", "On this page"),
    /** The way to the list of documents. */
    ALL_DOCUMENTS("資料一覧", "All documents"),
    /** The files that belong to a page. */
    FILES("データ", "Data"),
    /** Nothing to show. */
    NOTHING("該当なし", "None"),
    /** In front of the state of the journal. */
    AS_OF("記録の版", "State of the record"),
    /** What the state of the journal means. */
    AS_OF_HELP(
            "この資料は、上の番号とハッシュ値で示す時点までの記録から作成しました。", "Made from the record up to the entry with this number and hash."),
    /** Who commissions. */
    COMMISSIONER("委託者", "Commissioned by"),
    /** Who runs the secretariat. */
    OPERATOR("運営事務局", "Secretariat"),
    /** What X means. */
    SUPPRESSED_HELP("X は件数が少ないため秘匿した値です。", "X stands for a figure withheld because it is small."),
    /** What a suppressed figure is called when read aloud. */
    SUPPRESSED("秘匿", "withheld"),
    /** The other language. */
    LANGUAGE("言語", "Language"),
    /** The page in the other language, named in that language. */
    THIS_LANGUAGE("日本語", "English"),
    /** Why a group is a group. */
    WHY("この組にした理由", "Why this group"),
    /** What the shades of a matrix stand for. */
    TIMES_TOGETHER("同じグループになった回数", "Times in one group"),
    /** The shade of pairs that have something in common three times or more. */
    OFTEN("3回以上", "3 times or more"),
    /** The diagonal of a matrix. */
    ITSELF("本人", "the same participant");

    private final String ja;
    private final String en;

    Word(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The word in both languages. */
    public Text text() {
        return Text.of(ja, en);
    }

    /** How often something happens: 2回 or 2 times. */
    public static Text times(int times) {
        return Text.of(times + "回", times == 1 ? "once" : times == 0 ? "never" : times + " times");
    }
}
