package dev.shien.reporting.draw;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Source;
import dev.shien.domain.selection.SourceValue;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Facts;
import dev.shien.reporting.document.Notice;
import dev.shien.reporting.document.Paragraph;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Steps;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import dev.shien.reporting.document.Tone;
import java.util.Optional;

/** What a stranger needs to check a draw. */
final class Proof {

    private Proof() {}

    static Section section(DrawReport draw) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(facts(draw), sources(draw));
        draw.record()
                .ifPresentOrElse(
                        record -> blocks.add(
                                Paragraph.of(
                                        "抽選記録(JSON)だけから、次の手順で同じ結果を確かめられます。",
                                        "The record (JSON) alone gives the same result in these steps:"),
                                how()),
                        () -> blocks.add(Paragraph.of("抽選はまだ行われていません。", "The draw has not been held yet.")));
        return Section.of("検証に必要な値", "What the draw rests on", blocks.build());
    }

    static Notice selfSeeded() {
        return new Notice(
                Tone.WARN,
                Text.of("公開の乱数源なし", "No public source"),
                Text.of(
                        "参加者の確定後に公表される値(宝くじの当せん番号など)を使っていません。結果を事前に知り得なかったことは、" + "秘密値の約束値(コミットメント)だけでは第三者に示せません。",
                        "No value that became public after the lock, such as winning numbers of a lottery, enters the seed."
                                + " The commitment alone does not show strangers that nobody knew the outcome beforehand."));
    }

    private static Facts facts(DrawReport draw) {
        Facts.Builder facts = Facts.builder()
                .fact("抽選の番号", "Draw", Cell.code(draw.id().toString()))
                .fact("確定日時", "Locked at", new Cell.Moment(draw.lock().lockedAt()));
        draw.record().ifPresent(record -> facts.fact("抽選日時", "Drawn at", new Cell.Moment(record.drawnAt())));
        facts.fact("確定ハッシュ値", "Lock hash", Cell.code(lockHash(draw)))
                .fact(
                        "約束値(秘密値のハッシュ)",
                        "Commitment",
                        Cell.code(draw.lock().seed().commitment()));
        draw.record()
                .ifPresent(record -> facts.fact("公開した秘密値", "Secret, revealed", Cell.code(record.secret()))
                        .fact("シード", "Seed", Cell.code(record.seed()))
                        .fact("抽選記録のハッシュ値", "Record hash", Cell.code(record.recordHash())));
        facts.fact("抽選方式", "Method", Cell.code(draw.lock().method()));
        draw.lock().journalHead().ifPresent(head -> facts.fact("確定時の記録のハッシュ値", "Journal at the lock", Cell.code(head)));
        return facts.build();
    }

    private static String lockHash(DrawReport draw) {
        return draw.record()
                .map(DrawRecord::lockHash)
                .orElseGet(() -> draw.lock().hash());
    }

    private static Table sources(DrawReport draw) {
        TableBuilder table = Table.builder("公開の乱数源", "Public sources")
                .columns(
                        Column.words("名称", "Source"),
                        Column.words("種類", "Kind"),
                        Column.words("公表予定", "Public from"),
                        Column.words("値と確かめ方", "Value and where to look it up"));
        for (Source source : draw.lock().seed().sources()) {
            table.row(
                    Cell.said(source.name()),
                    SourceWords.kind(source),
                    source.expectedAt().<Cell>map(Cell.Moment::new).orElseGet(Cell::blank),
                    valueAndWhere(draw, source));
        }
        return table.build();
    }

    private static Cell valueAndWhere(DrawReport draw, Source source) {
        ImmutableList.Builder<Cell> lines = ImmutableList.builder();
        value(draw, source).map(Cell::code).ifPresent(lines::add);
        return new Cell.Lines(lines.addAll(SourceWords.whereToLookUp(source)).build());
    }

    private static Optional<String> value(DrawReport draw, Source source) {
        return draw.record().stream()
                .flatMap(record -> record.sources().stream())
                .filter(value -> value.name().equals(source.name()))
                .map(SourceValue::value)
                .findFirst();
    }

    private static Steps how() {
        return new Steps(
                ImmutableList.of(
                        Text.of(
                                "記録の lock を RFC 8785 の正準形にして SHA-256 を取ると、確定ハッシュ値になる。",
                                "SHA-256 over the canonical JSON (RFC 8785) of the record's lock is the lock hash."),
                        Text.of(
                                "公開した秘密値から約束値を計算すると、確定時に公表した値と一致する。",
                                "The commitment that follows from the revealed secret is the one published with the lock."),
                        Text.of(
                                "秘密値・確定ハッシュ値・公開の乱数源の値から、HMAC-SHA256 でシードを計算する。",
                                "HMAC-SHA256 with the secret over lock hash and source values gives the seed."),
                        Text.of(
                                "シードと受付番号から、各参加者の抽選値を計算する。小さい順に当選する。",
                                "Seed and receipt number give each entrant's ticket; the least are selected."),
                        Text.of(
                                "参加者の数から席の配分を計算し、枠ごとに当選と補欠を並べると、記録と一致する。",
                                "Numbers of entrants give the seats; filling them quota by quota gives the lists of the record.")));
    }
}
