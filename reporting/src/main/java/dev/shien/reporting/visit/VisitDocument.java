package dev.shien.reporting.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Figures;
import dev.shien.reporting.document.Months;
import dev.shien.reporting.document.Notice;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Tone;
import dev.shien.reporting.internal.Certificates;
import dev.shien.reporting.internal.Notes;
import dev.shien.reporting.internal.Plain;
import java.time.LocalDate;

/** Visits as a document. */
final class VisitDocument {

    private VisitDocument() {}

    static Document of(VisitReport report) {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(
                Section.of("概要", "At a glance", overview(report)),
                Section.of("カレンダー", "Calendar", calendar(report)),
                Section.of("日ごとの一覧", "By day", VisitTables.byDay(report)),
                Section.of("専門家ごとの一覧", "By expert", VisitTables.load(report), VisitTables.byExpert(report)),
                Section.of("企業ごとの一覧", "By company", VisitTables.byCompany(report)),
                Section.of("決まっていない派遣", "Visits without a place", VisitTables.unplaced(report)));
        Notes.section(report.plan().notes(), report.names()).ifPresent(sections::add);
        sections.add(Certificates.section(report.plan().certificate(), "visits", report.names()));
        return Document.of(
                "visits",
                Audience.INTERNAL,
                Text.of("専門家派遣カレンダー", "Calendar of the expert visits"),
                Text.of(
                        "専門家派遣の日程(日・専門家・企業ごと)と、決まっていない派遣の理由です。",
                        "All visits by day, by expert and by company, and why any has no place."),
                sections.build());
    }

    private static ImmutableList<Block> overview(VisitReport report) {
        int placed = report.plan().visits().size();
        int unplaced = report.plan().unplaced().size();
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(Figures.builder()
                .count(
                        "決まった派遣",
                        "Visits placed",
                        placed,
                        Text.of("全" + (placed + unplaced) + "件のうち", "of " + (placed + unplaced)))
                .count("決まっていない派遣", "Without a place", unplaced)
                .count("企業", "Companies", report.companies().size())
                .count("専門家", "Experts", report.experts().size())
                .count(
                        "オンライン",
                        "Online",
                        report.plan().visits().stream()
                                .filter(visit -> visit.mode() == VisitMode.ONLINE)
                                .count())
                .build());
        if (unplaced > 0) {
            blocks.add(new Notice(
                    Tone.WARN,
                    Text.of("日程の決まっていない派遣が" + unplaced + "件あります。", unplaced + " visits have no place."),
                    Text.of("理由と、解決の方法を下に示します。", "See below for the reasons and the ways out.")));
        }
        return blocks.build();
    }

    private static Block calendar(VisitReport report) {
        ImmutableListMultimap.Builder<LocalDate, Months.Entry> entries = ImmutableListMultimap.builder();
        report.sessions()
                .forEach((date, name) ->
                        entries.put(date, new Months.Entry("", Text.of("開催回", "session"), Cell.of(name), Tone.WARN)));
        report.plan().visits().forEach(visit -> entries.put(visit.date(), entry(report, visit)));
        return new Months(Text.of("派遣と開催回", "Visits and sessions"), entries.build(), report.closed());
    }

    private static Months.Entry entry(VisitReport report, Visit visit) {
        Text phase = report.isTentative(visit)
                ? Text.of(
                        "仮 " + report.phase(visit.phase()).ja(),
                        "not told yet, " + report.phase(visit.phase()).en())
                : report.phase(visit.phase());
        return new Months.Entry(
                Plain.time(visit.start().toLocalTime()),
                Text.of(phase.ja() + " " + visit.expert(), phase.en() + " " + visit.expert()),
                VisitTables.company(report, visit.company()),
                Tone.PLAIN);
    }
}
