package dev.shien.reporting.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.ClosureCost;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SessionMove;
import dev.shien.domain.timetable.SkippedDate;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;

/**
 * How the dates of the sessions came about, for the secretariat: which moved, what was skipped, what closures cost. Internal,
 * since a closure can say that somebody is ill.
 *
 * @param plan the plan
 */
public record SeriesReport(SeriesPlan plan) {

    /** The report of a plan. */
    public static SeriesReport of(SeriesPlan plan) {
        return new SeriesReport(plan);
    }

    /** The report as an internal document. */
    public Document document() {
        return Document.of(
                "timetable-plan",
                Audience.INTERNAL,
                Text.of("開催日程の計画と変更", "How the dates of the sessions came about"),
                Text.of(
                        "日付の変わった開催回とその理由、使わなかった日、休業の影響です。変更は参加者・講師・会場への連絡が必要です。",
                        "Which sessions moved and why, which dates were skipped, and what closures cost. Participants, lecturers and "
                                + "the venue have to be told of changes."),
                ImmutableList.of(
                        Section.of("変更", "Changes", changes()),
                        Section.of("使わなかった日", "Skipped dates", skipped()),
                        Section.of("休業の影響", "What closures cost", closures())));
    }

    private Table changes() {
        TableBuilder table = Table.builder("日付の変わった開催回", "Sessions that moved")
                .file("timetable-changes")
                .columns(
                        Column.number("回", "No."),
                        Column.words("変更前", "Before"),
                        Column.words("変更後", "Now"),
                        Column.words("理由", "Reasons"));
        for (SessionMove move : plan.changes()) {
            table.row(Cell.count(move.session()), Cell.day(move.from()), Cell.day(move.to()), said(move.reasons()));
        }
        return table.build();
    }

    private Table skipped() {
        TableBuilder table = Table.builder("開催周期の上にあって使わなかった日", "Dates of the pattern that are not used")
                .file("timetable-skipped")
                .columns(Column.words("日", "Date"), Column.words("回", "No."), Column.words("理由", "Reasons"));
        for (SkippedDate skipped : plan.skipped()) {
            table.row(
                    Cell.day(skipped.date()),
                    Cell.lines(skipped.sessions().stream().map(Cell::count).toList()),
                    said(skipped.reasons()));
        }
        return table.build();
    }

    private Table closures() {
        TableBuilder table = Table.builder("休業ごとの影響", "Each closure by itself")
                .file("timetable-closures")
                .columns(
                        Column.words("休業", "Closure"),
                        Column.number("日程の悪化(点)", "Penalty"),
                        Column.number("動く回", "Sessions moved"));
        for (ClosureCost cost : plan.closures()) {
            table.row(
                    Cell.of(cost.name()),
                    Cell.count(cost.penalty()),
                    Cell.count(cost.moves().size()));
        }
        return table.build();
    }

    private static Cell said(ImmutableList<Reason> reasons) {
        return Cell.lines(reasons.stream().map(reason -> Cell.of(reason.text())).toList());
    }
}
