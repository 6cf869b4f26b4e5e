package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;

/** The hard rules, in the order of the certificate. */
enum HardRule {
    ATTENDANCE("cohort.attendance", "どの受講者も同時に二つの回に出ることはない。", "No cohort attends two sessions at once."),
    LECTURER("cohort.lecturer", "どの講師も同時に二つの回を担当しない。", "No lecturer gives two sessions at once."),
    ABSENCE(
            "cohort.absence",
            "どの回も講座・受講者・講師の都合がつく時間にある。",
            "Every session is at a time at which its course, its cohorts and its lecturer can be there."),
    ROOM(
            "cohort.room",
            "どの回も使える会場で、必要な設備と席がある。",
            "Every session is in a room that is free for it, with what it needs."),
    ORDER(
            "cohort.order",
            "順番のある講座の回は、決められた間隔で順に並んでいる。",
            "Sessions in order follow one another, with the gaps that are asked."),
    WAY("cohort.way", "講師は次の回に間に合うように移動できる。", "Lecturers have the time to come to their next session.");

    private final String code;
    private final Text kept;

    HardRule(String code, String ja, String en) {
        this.code = code;
        this.kept = Text.of(ja, en);
    }

    String code() {
        return code;
    }

    /** That the rule is kept. */
    Reason kept() {
        return Reason.of(code, kept);
    }
}
