package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.scheduling.internal.Dates;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The sentences about one visit that has no place. */
final class UnplacedTexts {

    private final Agenda agenda;
    private final VisitedCompany company;
    private final VisitPhase phase;
    private final DateRange days;

    UnplacedTexts(Agenda agenda, int visit) {
        this.agenda = agenda;
        this.company = agenda.company(agenda.companyOf(visit));
        this.phase = agenda.phase(agenda.phaseOf(visit));
        this.days = agenda.window(visit);
    }

    UnplacedVisit noDay(OptionalInt next) {
        Text until = next.isPresent() ? date(next.getAsInt()) : Text.of("後の営業日", "a later business day");
        return unplaced(
                reason(
                        "visit.unplaced.no-day",
                        "支援時期(" + range(days).ja() + ")のうち派遣期間("
                                + range(period()).ja() + ")に入る日に、企業を訪ねられる営業日がない。",
                        "The window (" + range(days).en() + "), within the period ("
                                + range(period()).en() + "), has no business day on which the company can be visited."),
                reason(
                        "visit.way-out.longer-window",
                        "支援時期を" + until.ja() + "まで延ばすか、企業の都合の良い日を増やす。",
                        "Extend the window to " + until.en() + ", or free a day of the company in it."));
    }

    UnplacedVisit noLanguage() {
        String languages = String.join(", ", company.languages());
        return unplaced(
                reason(
                        "visit.unplaced.no-language",
                        "企業が指定した言語(" + languages + ")を話す専門家がいない。",
                        "No expert speaks a language that the company names (" + languages + ")."),
                reason(
                        "visit.way-out.more-languages",
                        "企業が認める言語を増やすか、その言語を話す専門家を加える。",
                        "Let the company name one more language, or add an expert who speaks one of these."));
    }

    UnplacedVisit wrongExpert() {
        return unplaced(
                reason(
                        "visit.unplaced.wrong-expert",
                        "日程の合う専門家は、他の回の担当者と同じ又は別の専門家とする決まりにより、この回を担当できない。",
                        "Every expert with time is ruled out by who makes the company's other visits: the same or another"
                                + " expert is required."),
                reason(
                        "visit.way-out.other-expert",
                        "他の回の担当者を替えるか、企業の求めによりこの回から専門家を交代させる。",
                        "Change who makes its other visits, or let the company ask for another expert from this visit on."));
    }

    UnplacedVisit noMode() {
        String modes = company.modes().stream().map(VisitMode::name).collect(Collectors.joining(", "));
        return unplaced(
                reason(
                        "visit.unplaced.no-mode",
                        "企業と支援時期が認める方法(企業: " + modes + ")で派遣できる専門家がいない。",
                        "No expert makes visits in a mode that company (" + modes + ") and phase allow."),
                reason(
                        "visit.way-out.more-modes",
                        "企業、支援時期又は専門家が認める方法を増やす。",
                        "Let the company, the phase or an expert allow one more mode."));
    }

    UnplacedVisit noExpert(int[] on) {
        return unplaced(
                reason(
                        "visit.unplaced.no-expert",
                        "訪ねられる" + on.length + "日の間、" + phase.minutes() + "分続けて空く専門家の予定がない。",
                        "No expert offers " + phase.minutes() + " minutes on any of the " + on.length
                                + " days on which the company can be visited."),
                oneMoreSpan(on));
    }

    UnplacedVisit outOfOrder() {
        return unplaced(
                reason(
                        "visit.unplaced.order",
                        "他の回との順序と間隔を守れる日が支援時期の間にない。",
                        "No day of the window keeps order and gaps to the company's other visits."),
                reason(
                        "visit.way-out.move-neighbours",
                        "前後の回の日を動かすか、支援時期を延ばす。",
                        "Move the visits before and after it, or extend the window."));
    }

    UnplacedVisit allTaken(long places, int[] on) {
        return unplaced(
                reason(
                        "visit.unplaced.all-taken",
                        "専門家の予定に合う" + places + "通りの日時は、全て他の派遣か専門家の上限でふさがっている。",
                        "All " + places
                                + " places in the calendars of experts are taken by other visits or by the limits of"
                                + " experts."),
                oneMoreSpan(on));
    }

    private Reason oneMoreSpan(int[] on) {
        Text from = date(on[0]);
        Text to = date(on[on.length - 1]);
        return reason(
                "visit.way-out.one-more-span",
                from.ja() + "から" + to.ja() + "までの営業日に、企業が認める方法で派遣できる専門家の予定が" + phase.minutes() + "分あと一つ空けばよい。",
                "One more free span of " + phase.minutes()
                        + " minutes of an expert with an allowed mode, on a business day from " + from.en() + " to "
                        + to.en() + ", would do.");
    }

    private DateRange period() {
        return agenda.problem.period();
    }

    private static Text range(DateRange range) {
        Text from = Dates.text(range.from());
        Text to = Dates.text(range.to());
        return Text.of(from.ja() + "から" + to.ja(), from.en() + " to " + to.en());
    }

    private Text date(int day) {
        return Dates.text(agenda.days.date(day));
    }

    private UnplacedVisit unplaced(Reason reason, Reason wayOut) {
        return new UnplacedVisit(company.id(), phase.number(), ImmutableList.of(reason), ImmutableList.of(wayOut));
    }

    private Reason reason(String code, String ja, String en) {
        return Reason.of(
                code,
                Text.of(ja, en),
                ImmutableMap.of("company", company.id(), "phase", String.valueOf(phase.number())));
    }
}
