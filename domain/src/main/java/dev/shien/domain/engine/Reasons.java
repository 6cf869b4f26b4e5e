package dev.shien.domain.engine;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.eligibility.PackVersion;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The sentences that the engine says of its own accord. */
final class Reasons {

    /** The reason of those who are selected without a draw. */
    static final String ALL_SELECTED = "selection.all-selected";

    private Reasons() {}

    static Reason sameGroup() {
        return Reason.of(
                "application.same-group",
                Text.of(
                        "代表者または所在地が同じ他社の申込が先にあります",
                        "There is an earlier application of another company with the same representative or address"));
    }

    static Reason idTaken(ApplicationId id) {
        return Reason.of(
                "application.id-taken",
                Text.of("申込ID " + id + " は既に使われています", "Application id " + id + " is taken already"),
                "id",
                id.value());
    }

    static Reason receiptTaken(String receipt) {
        return Reason.of(
                "application.receipt-taken",
                Text.of("受付番号 " + receipt + " は既に使われています", "Receipt number " + receipt + " is taken already"),
                "receipt",
                receipt);
    }

    static Reason levelConfirmed() {
        return Reason.of(
                "application.level-confirmed",
                Text.of("電話でセキュリティレベルを確認しました", "The level of security was confirmed on the telephone"));
    }

    static Reason rulesAccepted() {
        return Reason.of(
                "application.rules-accepted",
                Text.of("規程・遵守事項の了解を得て申込が完了しました", "The rules were accepted: the application is complete"));
    }

    static Reason rulesDeclined() {
        return Reason.of("application.rules-declined", Text.of("規程・遵守事項の了解が得られませんでした", "The rules were not accepted"));
    }

    static Reason tryAgain(int days) {
        return Reason.of(
                "application.try-again",
                Text.of("あと " + days + " 日、別の日に電話をかける必要があります", "Calls on " + days + " more different days are needed"),
                "days",
                Integer.toString(days));
    }

    static Reason unreachable(int attempts) {
        return Reason.of(
                "application.unreachable",
                Text.of("電話 " + attempts + " 回で連絡がつきませんでした", "Could not be reached in " + attempts + " calls"),
                "attempts",
                Integer.toString(attempts));
    }

    static Reason erased(ApplicationId id) {
        return Reason.of(
                "application.erased",
                Text.of("申込 " + id + " の個人情報は消去されています", "The personal data of application " + id + " is erased"),
                "id",
                id.value());
    }

    static Reason ineligible(PackVersion pack) {
        return Reason.of(
                "application.ineligible",
                Text.of(
                        "要件(" + pack.id() + " " + pack.version() + ")を満たしていません",
                        "The requirements (" + pack.id() + " " + pack.version() + ") are not met"),
                ImmutableMap.of("pack", pack.id(), "version", pack.version(), "sha256", pack.sha256()));
    }

    static Reason judgedIneligible() {
        return Reason.of(
                "application.judged-ineligible",
                Text.of("担当者の判断により対象外です", "Found ineligible by the judgement of an official"));
    }

    static Reason nothingToJudge(Application app) {
        String verdict = app.screened().map(Verdict::name).orElse("NONE");
        return Reason.of(
                "application.nothing-to-judge",
                Text.of(
                        "審査結果が NEEDS_JUDGEMENT の申込だけが判断の対象です(現在: " + verdict + ")",
                        "Only a verdict of NEEDS_JUDGEMENT is left to an official; the verdict is " + verdict),
                "verdict",
                verdict);
    }

    static Reason lockTooEarly(LocalDateTime at, LocalDateTime closes, LocalDate notBefore) {
        return Reason.of(
                "selection.lock-too-early",
                Text.of(
                        at + " には確定できません(募集の締切 " + closes + "、確定は " + notBefore + " 以降)",
                        "The list cannot be locked at " + at + ": the call closes at " + closes
                                + " and the lock is planned for " + notBefore + " or later"),
                ImmutableMap.of("at", at.toString(), "closes", closes.toString(), "notBefore", notBefore.toString()));
    }

    static Reason lockedAlready(DrawId id) {
        return Reason.of(
                "selection.locked-already",
                Text.of("抽選 " + id + " が確定済みで未実施です", "Draw " + id + " is locked and not held yet"),
                "draw",
                id.toString());
    }

    static Reason noSeatsLeft(int capacity) {
        return Reason.of(
                "selection.no-seats-left",
                Text.of("募集数 " + capacity + " の全てが埋まっています", "All " + capacity + " seats are taken"),
                "capacity",
                Integer.toString(capacity));
    }

    static Reason notLocked(String draw) {
        return Reason.of(
                "selection.not-locked",
                Text.of("抽選 " + draw + " は確定されていません", "Draw " + draw + " is not locked"),
                "draw",
                draw);
    }

    static Reason sourceNotPublic(String source, LocalDateTime from, LocalDateTime at) {
        return Reason.of(
                "selection.source-not-public",
                Text.of(
                        "乱数源「" + source + "」は " + from + " に公表されます(現在: " + at + ")。それより前に抽選はできません",
                        "Source '" + source + "' is public from " + from + ", so no draw can be held at " + at),
                ImmutableMap.of("source", source, "from", from.toString(), "at", at.toString()));
    }

    static Reason sourcePublicAlready(String source, LocalDateTime from, LocalDateTime at) {
        return Reason.of(
                "selection.source-public-already",
                Text.of(
                        "乱数源「" + source + "」は " + from + " に公表済みです(現在: " + at + ")。公表より後に確定はできません",
                        "Source '" + source + "' is public since " + from + ", so no list can be locked at " + at),
                ImmutableMap.of("source", source, "from", from.toString(), "at", at.toString()));
    }

    static Reason noDrawNeeded(String draw) {
        return Reason.of(
                "selection.no-draw-needed",
                Text.of(
                        "抽選 " + draw + " は不要です。募集数以内のため全員を選定しました",
                        "Draw " + draw + " is not needed: there were seats for all, who are selected"),
                "draw",
                draw);
    }

    static Reason allSelected(int entrants, int seats) {
        return Reason.of(
                ALL_SELECTED,
                Text.of(
                        "要件を満たす申込 " + entrants + " 件が募集数 " + seats + " 以内のため、抽選を行わず全員を選定しました",
                        "The " + entrants + " eligible applications do not exceed the " + seats
                                + " seats: all are selected without a draw"),
                ImmutableMap.of("entrants", Integer.toString(entrants), "seats", Integer.toString(seats)));
    }

    static Reason drawn(Seat seat) {
        String where = seat.seat().equals(SeatPlan.OPEN) ? "open" : seat.seat();
        return Reason.of(
                "selection.drawn",
                Text.of("抽選により枠「" + where + "」に当選", "Drawn for a seat of quota '" + where + "'"),
                "seat",
                where);
    }

    static Reason waitlisted(String quota, int rank) {
        return Reason.of(
                "selection.waitlisted",
                Text.of(
                        "枠「" + quota + "」の補欠 " + rank + " 位",
                        "Rank " + rank + " on the waitlist of quota '" + quota + "'"),
                ImmutableMap.of("quota", quota, "rank", Integer.toString(rank)));
    }

    static Reason expired(LocalDate due) {
        return Reason.of(
                "application.offer-expired",
                Text.of("期限 " + due + " までに同意書が揃いませんでした", "The consents were not complete by " + due),
                "due",
                due.toString());
    }

    static Reason waitlistClosed() {
        return Reason.of("selection.waitlist-closed", Text.of("補欠の繰上げを終了しました", "The waitlist is closed"));
    }

    static Reason noticeTooEarly(LocalDate today, LocalDate noticeOn) {
        return Reason.of(
                "application.notice-too-early",
                Text.of(
                        "結果の通知は " + noticeOn + " からです(本日 " + today + ")",
                        "Results are announced from " + noticeOn + " on, today is " + today),
                ImmutableMap.of("today", today.toString(), "noticeOn", noticeOn.toString()));
    }

    static Reason confirmed() {
        return Reason.of("application.confirmed", Text.of("同意書が揃い参加が確定しました", "All consents are in order"));
    }

    static Reason notTakingPart(Application app) {
        return Reason.of(
                "application.not-taking-part",
                Text.of(
                        "受付番号 " + app.receipt() + " は参加が確定していません("
                                + app.stage().text().ja() + ")",
                        "The application with receipt number " + app.receipt() + " does not take part: it is "
                                + app.stage().text().en()),
                ImmutableMap.of("receipt", app.receipt(), "stage", app.stage().name()));
    }

    static Reason nothingToDo(String what) {
        return Reason.of(
                "engine.nothing-to-do",
                Text.of("対象がありません(" + what + ")", "There is nothing to do (" + what + ")"),
                "what",
                what);
    }
}
