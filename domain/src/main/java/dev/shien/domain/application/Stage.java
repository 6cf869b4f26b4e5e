package dev.shien.domain.application;

import dev.shien.domain.reason.Text;

/** Where an application stands (requirement R29). */
public enum Stage {
    /** The form has arrived; the secretariat has to telephone. */
    FORM_SENT("申込フォーム受付", "form received"),
    /** The level of security was confirmed on the telephone; the rules are not accepted yet. */
    LEVEL_CONFIRMED("レベル確認済み", "level confirmed"),
    /** The rules were accepted: the application is complete. */
    COMPLETED("申込完了", "completed"),
    /** Has a place; the result is not announced yet. */
    SELECTED("当選", "selected"),
    /** Has no place, but a rank on the waitlist. */
    WAITLISTED("補欠", "waitlisted"),
    /** Has no place, and the waitlist is closed. */
    NOT_SELECTED("落選", "not selected"),
    /** The result was announced; the consents are awaited. */
    CONSENTS_PENDING("同意書待ち", "consents pending"),
    /** All consents are in order: takes part. */
    CONFIRMED("参加確定", "confirmed"),
    /** The form arrived, or was completed, too late. */
    LATE("期限後", "late"),
    /** Could not be reached by telephone. */
    UNREACHABLE("連絡不能", "unreachable"),
    /** Does not meet the requirements. */
    INELIGIBLE("対象外", "ineligible"),
    /** The facts known when the list was closed do not show whether the requirements are met. */
    UNDETERMINED("要件確認不能", "undetermined"),
    /** Did not accept the rules. */
    DECLINED_RULES("規程不同意", "rules declined"),
    /** Another application of the same company counts. */
    DUPLICATE("重複", "duplicate"),
    /** Withdrawn before the draw. */
    WITHDRAWN_BEFORE_DRAW("抽選前辞退", "withdrawn before the draw"),
    /** Had a place and declined it before the consents were complete. */
    OFFER_DECLINED("当選後辞退", "offer declined"),
    /** Had a place and did not return the consents in time. */
    OFFER_EXPIRED("当選失効", "offer expired"),
    /** Withdrawn after having taken part, or from the waitlist. */
    WITHDRAWN("辞退", "withdrawn");

    private final String ja;
    private final String en;

    Stage(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The stage's name for people. */
    public Text text() {
        return Text.of(ja, en);
    }

    /** Whether the application waits for the secretariat's telephone call or for the applicant's answer to the rules. */
    public boolean isOpen() {
        return this == FORM_SENT || this == LEVEL_CONFIRMED;
    }

    /** Whether the application holds one of the programme's seats. */
    public boolean holdsSeat() {
        return this == SELECTED || this == CONSENTS_PENDING || this == CONFIRMED;
    }
}
