package dev.shien.reporting.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Shown;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import dev.shien.reporting.document.Tone;
import dev.shien.reporting.party.Party;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** The tables of the visits. */
final class VisitTables {

    private VisitTables() {}

    static Table byDay(VisitReport report) {
        TableBuilder table = Table.builder("日ごとの派遣", "Visits by day")
                .file("visits-by-day")
                .grouped(1)
                .columns(
                        Column.words("日", "Day"),
                        Column.words("時間", "Time"),
                        Column.words("派遣", "Visit"),
                        Column.words("受付番号", "Receipt number"),
                        Column.words("企業名", "Company"),
                        Column.words("専門家", "Expert"),
                        Column.words("方法", "Mode"));
        for (Visit visit : report.plan().visits()) {
            table.row(
                    Cell.day(visit.date()),
                    span(visit),
                    phase(report, visit),
                    receipt(report, visit),
                    company(report, visit.company()),
                    Cell.code(visit.expert()),
                    mode(visit));
        }
        return table.build();
    }

    static Table byExpert(VisitReport report) {
        TableBuilder table = Table.builder("専門家ごとの派遣", "Visits by expert")
                .file("visits-by-expert")
                .grouped(2)
                .columns(
                        Column.words("専門家", "Expert"),
                        Column.words("日", "Day"),
                        Column.words("時間", "Time"),
                        Column.words("派遣", "Visit"),
                        Column.words("受付番号", "Receipt number"),
                        Column.words("企業名", "Company"),
                        Column.words("方法", "Mode"));
        report.plan().visits().stream()
                .sorted(Comparator.comparing(Visit::expert).thenComparing(Visit::start))
                .forEach(visit -> table.row(
                        Cell.code(visit.expert()),
                        Cell.day(visit.date()),
                        span(visit),
                        phase(report, visit),
                        receipt(report, visit),
                        company(report, visit.company()),
                        mode(visit)));
        return table.build();
    }

    /** How many visits each expert makes, phase by phase. */
    static Table load(VisitReport report) {
        TableBuilder table = Table.builder("専門家ごとの件数", "Visits of each expert").file("visits-load");
        table.columns(Column.words("専門家", "Expert"));
        report.phases().values().forEach(name -> table.columns(Column.number(name)));
        table.columns(Column.number("計", "Total"), Column.number("日数", "Days"));
        for (String expert : report.experts()) {
            table.row(counts(report, Cell.code(expert), visit -> visit.expert().equals(expert)));
        }
        return table.total(counts(report, Cell.words("合計", "Total"), visit -> true))
                .build();
    }

    static Table byCompany(VisitReport report) {
        TableBuilder table = Table.builder("企業ごとの派遣", "Visits by company").file("visits-by-company");
        table.columns(Column.words("受付番号", "Receipt number"), Column.words("企業名", "Company"));
        report.phases().values().forEach(name -> table.columns(new Column(name, Shown.EVERYWHERE, false)));
        ImmutableTable<String, Integer, Cell> appointments = appointments(report);
        for (String company : report.companies()) {
            ImmutableList.Builder<Cell> row = ImmutableList.builder();
            row.add(Cell.code(report.directory().party(company).receipt()), company(report, company));
            report.phases()
                    .keySet()
                    .forEach(phase -> row.add(Optional.ofNullable(appointments.get(company, phase))
                            .orElseGet(Cell::blank)));
            table.row(row.build());
        }
        return table.build();
    }

    static Table unplaced(VisitReport report) {
        TableBuilder table = Table.builder("決まっていない派遣とその理由", "Visits without a place, and why")
                .file("visits-unplaced")
                .columns(
                        Column.words("受付番号", "Receipt number"),
                        Column.words("企業名", "Company"),
                        Column.words("派遣", "Visit"),
                        Column.words("理由", "Reasons"),
                        Column.words("解決の方法", "Ways out"));
        for (UnplacedVisit visit : report.plan().unplaced()) {
            Party party = report.directory().party(visit.company());
            table.row(
                    Cell.code(party.receipt()),
                    company(report, visit.company()),
                    Cell.of(report.phase(visit.phase())),
                    reasons(report, visit.reasons()),
                    reasons(report, visit.waysOut()));
        }
        return table.build();
    }

    /** The company's name; its receipt number once the name is erased. */
    static Cell company(VisitReport report, String id) {
        Party party = report.directory().party(id);
        return party.company().isEmpty() ? Cell.code(party.receipt()) : Cell.said(party.company());
    }

    private static ImmutableTable<String, Integer, Cell> appointments(VisitReport report) {
        ImmutableTable.Builder<String, Integer, Cell> cells = ImmutableTable.builder();
        for (Visit visit : report.plan().visits()) {
            cells.put(
                    visit.company(),
                    visit.phase(),
                    Cell.lines(ImmutableList.of(Cell.day(visit.date()), span(visit), Cell.code(visit.expert()))));
        }
        for (UnplacedVisit visit : report.plan().unplaced()) {
            cells.put(visit.company(), visit.phase(), new Cell.State(Text.of("未定", "no place"), Tone.WARN));
        }
        return cells.buildOrThrow();
    }

    private static ImmutableList<Cell> counts(VisitReport report, Cell name, Predicate<Visit> which) {
        ImmutableList<Visit> visits =
                report.plan().visits().stream().filter(which).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Cell> row = ImmutableList.<Cell>builder().add(name);
        report.phases()
                .keySet()
                .forEach(phase -> row.add(Cell.count(
                        visits.stream().filter(visit -> visit.phase() == phase).count())));
        return row.add(Cell.count(visits.size()))
                .add(Cell.count(visits.stream().map(Visit::date).distinct().count()))
                .build();
    }

    private static Cell reasons(VisitReport report, ImmutableList<Reason> reasons) {
        return Cell.lines(
                reasons.stream().map(report.names()::text).map(Cell::of).toList());
    }

    private static Cell span(Visit visit) {
        return new Cell.Span(visit.start().toLocalTime(), visit.end().toLocalTime());
    }

    private static Cell phase(VisitReport report, Visit visit) {
        return Cell.of(report.phase(visit.phase()));
    }

    private static Cell receipt(VisitReport report, Visit visit) {
        return Cell.code(report.directory().party(visit.company()).receipt());
    }

    private static Cell mode(Visit visit) {
        return visit.mode() == VisitMode.ONLINE ? Cell.words("オンライン", "online") : Cell.words("訪問", "on site");
    }
}
