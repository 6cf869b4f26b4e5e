package dev.shien.reporting.draw;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Attachment;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Figures;
import dev.shien.reporting.document.FileName;
import dev.shien.reporting.document.Notice;
import dev.shien.reporting.document.Paragraph;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Steps;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import dev.shien.reporting.document.Tone;

/** A draw as a document. */
final class DrawDocument {

    private DrawDocument() {}

    static Document of(DrawReport draw) {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(overview(draw), seatPlan(draw), Odds.section(draw));
        draw.record().ifPresent(record -> {
            sections.add(Results.selected(draw, record), Results.waiting(draw, record));
            if (!draw.promotions().isEmpty()) {
                sections.add(Results.promotions(draw));
            }
        });
        sections.add(Proof.section(draw), Results.entrants(draw));
        return new Document(draw.file(), Audience.PUBLIC, title(draw), lead(draw), sections.build(), attachments(draw));
    }

    private static Text title(DrawReport draw) {
        String which = draw.id().sequence() == 1 ? "" : " (" + draw.id().sequence() + ")";
        return draw.record().isPresent()
                ? Text.of("抽選結果・抽選記録" + which, "Result and record of the draw" + which)
                : Text.of("抽選の公示(確定前の枠と参加者)" + which, "Announcement of the draw" + which);
    }

    private static Text lead(DrawReport draw) {
        return draw.record().isPresent()
                ? Text.of(
                        "受付番号による当選・補欠の一覧と、抽選を誰でも再計算できる記録です。",
                        "Who is selected and who waits, by receipt number, with all that anyone needs to recompute the draw.")
                : Text.of(
                        "抽選の前に確定し、変更できなくなった参加者と募集枠です。抽選後にこのハッシュ値と照合できます。",
                        "Entrants and seats as locked before the draw. The hash shows later that nothing was changed.");
    }

    private static Section overview(DrawReport draw) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(Figures.builder()
                .count("募集予定数", "Places", draw.lock().plan().capacity())
                .count("抽選参加者", "Entrants", draw.entrants())
                .count("当選", "Selected", draw.selected())
                .count("補欠", "Waitlisted", draw.waitlisted())
                .build());
        if (!draw.lock().plan().drawNeeded()) {
            blocks.add(new Notice(
                    Tone.GOOD,
                    Text.of("全員当選", "Everybody has a place"),
                    Text.of("席が足りるため、抽選によって外れた参加者はいません。", "There are seats enough: chance decided against nobody.")));
        }
        if (draw.lock().selfSeeded()) {
            blocks.add(Proof.selfSeeded());
        }
        return Section.of("概要", "At a glance", blocks.build());
    }

    private static Section seatPlan(DrawReport draw) {
        TableBuilder table = Table.builder("募集枠ごとの席と結果", "Seats and results by quota")
                .file(draw.file() + "-quotas")
                .columns(
                        Column.words("募集枠", "Quota"),
                        Column.number("目安", "Target"),
                        Column.number("参加者", "Entrants"),
                        Column.number("席", "Seats"),
                        Column.number("倍率", "Entrants per seat"),
                        Column.number("当選", "Selected"),
                        Column.number("補欠", "Waitlisted"));
        draw.quotas().forEach(quota -> table.row(row(quota)));
        table.total(
                Cell.words("合計", "Total"),
                Cell.count(
                        draw.quotas().stream().mapToInt(q -> q.seats().target()).sum()),
                Cell.count(draw.entrants()),
                Cell.count(
                        draw.quotas().stream().mapToInt(q -> q.seats().seats()).sum()),
                Cell.blank(),
                Cell.count(draw.selected()),
                Cell.count(draw.waitlisted()));
        ImmutableList<Text> steps =
                draw.lock().plan().steps().stream().map(draw.names()::text).collect(ImmutableList.toImmutableList());
        return Section.of(
                "席の配分",
                "How the seats were shared out",
                ImmutableList.of(
                        table.build(),
                        Paragraph.of(
                                "席の配分は、抽選の前に参加者の数だけから決まりました。その手順:",
                                "The seats were shared out before the draw, from the number of entrants alone:"),
                        new Steps(steps)));
    }

    private static ImmutableList<Cell> row(QuotaOutcome quota) {
        return ImmutableList.of(
                Cell.of(quota.name()),
                Cell.count(quota.seats().target()),
                Cell.count(quota.seats().demand()),
                Cell.count(quota.seats().seats()),
                quota.competition().<Cell>map(c -> new Cell.Decimal(c, 2)).orElseGet(Cell::blank),
                Cell.count(quota.selected()),
                Cell.count(quota.waitlisted()));
    }

    private static ImmutableList<Attachment> attachments(DrawReport draw) {
        ImmutableList.Builder<Attachment> attachments = ImmutableList.builder();
        attachments.add(json(draw));
        draw.waitlist()
                .ifPresent(history -> attachments.add(attachment(
                        FileName.of(draw.file() + "-waitlist"),
                        Text.of("繰上げの記録", "History of the waitlist"),
                        CanonicalJson.bytes(history.toJson()))));
        return attachments.build();
    }

    private static Attachment json(DrawReport draw) {
        return draw.record()
                .map(record ->
                        attachment(draw.file(), Text.of("抽選記録", "Draw record"), CanonicalJson.bytes(record.toJson())))
                .orElseGet(() -> attachment(
                        FileName.of(draw.file() + "-lock"),
                        Text.of("確定内容", "Lock"),
                        CanonicalJson.bytes(Json.toTree(draw.lock()))));
    }

    private static Attachment attachment(FileName file, Text label, byte[] bytes) {
        return new Attachment(file, "json", label, ByteSource.wrap(bytes));
    }
}
