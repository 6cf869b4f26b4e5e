package dev.shien.reporting.document;

import dev.shien.domain.reason.Text;

/** Who may read a document. */
public enum Audience {
    /** Anybody: holds no personal data. */
    PUBLIC("public", "公開", "Public", "個人情報を含みません。公開できます。", "Holds no personal data and may be published."),
    /** The secretariat and the commissioner only: may hold names and contacts. */
    INTERNAL(
            "internal",
            "部外秘",
            "Internal",
            "個人情報・企業情報を含みます。公開・転送しないでください。",
            "Holds personal and company data. Do not publish or pass on.");

    private final String folder;
    private final String ja;
    private final String en;
    private final String adviceJa;
    private final String adviceEn;

    Audience(String folder, String ja, String en, String adviceJa, String adviceEn) {
        this.folder = folder;
        this.ja = ja;
        this.en = en;
        this.adviceJa = adviceJa;
        this.adviceEn = adviceEn;
    }

    /** The folder in which documents for these readers lie. */
    public String folder() {
        return folder;
    }

    /** The mark for people: 部外秘. */
    public Text text() {
        return Text.of(ja, en);
    }

    /** What the mark means, in a sentence. */
    public Text advice() {
        return Text.of(adviceJa, adviceEn);
    }
}
