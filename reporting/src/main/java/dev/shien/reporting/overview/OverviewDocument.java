package dev.shien.reporting.overview;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Contents;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Figures;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The first pages. */
final class OverviewDocument {

    /** What happened to the applications of a quota. */
    private static final ImmutableList<ToLongFunction<QuotaFigures>> FATES = ImmutableList.of(
            QuotaFigures::demand,
            QuotaFigures::seats,
            QuotaFigures::selected,
            QuotaFigures::waitlisted,
            QuotaFigures::promoted,
            QuotaFigures::holding,
            QuotaFigures::confirmed);

    private OverviewDocument() {}

    static Document index(Overview overview, ImmutableList<Document> documents) {
        return Document.of(
                "index",
                Audience.INTERNAL,
                Text.of("事業の状況", "State of the programme"),
                Text.of("申込・抽選・日程・専門家派遣の要点と、すべての資料への入口です。", "The programme in figures, and the way to every document."),
                ImmutableList.of(
                        Section.of("申込", "Applications", applications(overview)),
                        Section.of("選定", "Selection", selection(overview), quotas(overview)),
                        Section.of("支援", "Support", support(overview)),
                        Section.of("公開資料", "Public documents", contents(documents, Audience.PUBLIC)),
                        Section.of("部外秘の資料", "Internal documents", contents(documents, Audience.INTERNAL))));
    }

    static Document publicIndex(ImmutableList<Document> documents) {
        return Document.of(
                "index",
                Audience.PUBLIC,
                Text.of("公開資料", "Public documents"),
                Text.of("個人情報を含まない、公開できる資料の一覧です。", "All documents that hold no personal data."),
                ImmutableList.of(Section.of("資料", "Documents", contents(documents, Audience.PUBLIC))));
    }

    private static Block applications(Overview overview) {
        return Figures.builder()
                .count("申込", "Applications", overview.applications())
                .count("対象", "Eligible", overview.eligible())
                .count("対象外", "Ineligible", overview.ineligible())
                .count("要判断", "To be judged", overview.toJudge())
                .count("確認が必要", "Undetermined", overview.undetermined())
                .count(
                        "未審査",
                        "Not screened",
                        overview.notScreened(),
                        Text.of("期限後・重複・抽選前辞退などを含む", "late, duplicate and withdrawn included"))
                .count("対応中", "Open", overview.open(), Text.of("架電または回答待ち", "awaiting call or answer"))
                .build();
    }

    private static Block selection(Overview overview) {
        return Figures.builder()
                .count("当選", "Selected", overview.sum(QuotaFigures::selected), ofCapacity(overview))
                .count("補欠", "Waitlisted", overview.sum(QuotaFigures::waitlisted))
                .count("繰上げ", "Promoted", overview.sum(QuotaFigures::promoted))
                .count("参加確定", "Confirmed", overview.confirmed(), ofCapacity(overview))
                .build();
    }

    private static Text ofCapacity(Overview overview) {
        return Text.of("募集" + overview.capacity() + "社", "of " + overview.capacity() + " places");
    }

    private static Table quotas(Overview overview) {
        TableBuilder table = Table.builder("募集枠ごとの状況", "Quota by quota")
                .columns(
                        Column.words("募集枠", "Quota"),
                        Column.number("目安", "Target"),
                        Column.number("申込", "Applications"),
                        Column.number("選定対象", "Entrants"),
                        Column.number("席", "Seats"),
                        Column.number("当選", "Selected"),
                        Column.number("補欠", "Waitlisted"),
                        Column.number("繰上げ", "Promoted"),
                        Column.number("現在の席", "Seats held now"),
                        Column.number("参加確定", "Confirmed"));
        overview.quotas()
                .forEach(quota -> table.row(row(
                        Cell.of(quota.name()),
                        Cell.count(quota.target()),
                        quota.applications(),
                        fate -> Cell.count(fate.applyAsLong(quota)))));
        long none = overview.applications() - overview.completed();
        if (none > 0) {
            // So that the applications add up to all of them.
            table.row(row(Cell.words("枠の割当て前・なし", "No quota"), Cell.blank(), none, fate -> Cell.blank()));
        }
        return table.total(row(
                        Cell.words("合計", "Total"),
                        Cell.count(overview.sum(QuotaFigures::target)),
                        overview.applications(),
                        fate -> Cell.count(overview.sum(fate))))
                .build();
    }

    private static ImmutableList<Cell> row(
            Cell name, Cell target, long applications, Function<ToLongFunction<QuotaFigures>, Cell> fate) {
        return ImmutableList.<Cell>builder()
                .add(name, target, Cell.count(applications))
                .addAll(FATES.stream().map(fate).iterator())
                .build();
    }

    private static Block support(Overview overview) {
        long visits = overview.visits() + overview.unplaced();
        return Figures.builder()
                .count("開催回", "Sessions", overview.sessions())
                .count("ワークショップのグループ(延べ)", "Workshop groups in all", overview.groups())
                .count("専門家派遣", "Expert visits", overview.visits(), Text.of("全" + visits + "件のうち", "of " + visits))
                .count("日程未定の派遣", "Visits without a place", overview.unplaced())
                .build();
    }

    private static Contents contents(ImmutableList<Document> documents, Audience audience) {
        return new Contents(documents.stream()
                .filter(document -> document.audience() == audience)
                .collect(ImmutableList.toImmutableList()));
    }
}
