package dev.shien.reporting.draw;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Text;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.Promotion;
import dev.shien.domain.selection.QuotaWaitlist;
import dev.shien.domain.selection.Seat;
import dev.shien.domain.selection.SeatPlan;
import dev.shien.domain.selection.Ticket;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Codes;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Paragraph;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import dev.shien.reporting.document.Tone;
import dev.shien.reporting.party.Names;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who is in, who waits, and everybody's ticket. */
final class Results {

    /** Enough of a ticket to compare by eye; the file holds all of it. */
    private static final int SHOWN_DIGITS = 16;

    private Results() {}

    static Section selected(DrawReport draw, DrawRecord record) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(Paragraph.of("受付番号の順に並べています。", "In the order of the receipt numbers."));
        for (QuotaOutcome quota : draw.quotas()) {
            blocks.add(new Codes(
                    quota.name(),
                    record.selected().stream()
                            .filter(seat -> seat.quota().equals(quota.seats().quota()))
                            .map(Seat::receipt)
                            .sorted()
                            .collect(ImmutableList.toImmutableList()),
                    false));
        }
        return Section.of("当選した受付番号", "Selected, by receipt number", blocks.build());
    }

    static Section waiting(DrawReport draw, DrawRecord record) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(Paragraph.of("番号は繰上げの順位です。", "The numbers are the ranks in which they move up."));
        for (QuotaWaitlist list : record.waitlist()) {
            blocks.add(new Codes(draw.name(list.quota()), list.receipts(), true));
        }
        return Section.of("補欠", "Waitlist", blocks.build());
    }

    static Section promotions(DrawReport draw) {
        TableBuilder table = Table.builder("抽選後の繰上げ", "Moved up since the draw")
                .file(draw.file() + "-promotions")
                .columns(
                        Column.words("受付番号", "Receipt number"),
                        Column.words("募集枠", "Quota"),
                        Column.words("空いた席", "Seat"),
                        Column.words("理由", "Reason"));
        for (Promotion promotion : draw.promotions()) {
            table.row(
                    Cell.code(promotion.receipt()),
                    Cell.of(draw.name(promotion.quota())),
                    Cell.of(seat(draw, promotion.seat())),
                    Cell.of(draw.names().text(promotion.reason())));
        }
        return Section.of("繰上げ", "Promotions", table.build());
    }

    static Section entrants(DrawReport draw) {
        ImmutableMap<String, String> tickets = draw.record().stream()
                .flatMap(record -> record.tickets().stream())
                .collect(ImmutableMap.toImmutableMap(Ticket::receipt, Ticket::ticket));
        Map<String, Cell> results = new LinkedHashMap<>();
        draw.record().ifPresent(record -> results.putAll(results(draw, record)));
        TableBuilder table = Table.builder("抽選参加者の一覧", "All entrants")
                .file(draw.file() + "-entrants")
                .columns(
                        Column.words("受付番号", "Receipt number"),
                        Column.words("募集枠", "Quota"),
                        Column.words("結果", "Result"),
                        Column.number("口数", "Tickets").inFile(),
                        Column.words("抽選値(先頭16桁)", "Ticket (first 16 digits)").onPage(),
                        Column.words("抽選値", "Ticket").inFile());
        for (Entrant entrant : draw.lock().entrants()) {
            String ticket = tickets.getOrDefault(entrant.receipt(), "");
            table.row(
                    Cell.code(entrant.receipt()),
                    Cell.of(draw.name(entrant.quota())),
                    results.getOrDefault(entrant.receipt(), Cell.blank()),
                    Cell.count(entrant.weight()),
                    ticket.isEmpty()
                            ? Cell.blank()
                            : Cell.code(ticket.substring(0, Math.min(SHOWN_DIGITS, ticket.length()))),
                    ticket.isEmpty() ? Cell.blank() : Cell.code(ticket));
        }
        return Section.of("抽選参加者", "Entrants", table.build());
    }

    private static Map<String, Cell> results(DrawReport draw, DrawRecord record) {
        Map<String, Cell> results = new LinkedHashMap<>();
        for (Seat seat : record.selected()) {
            results.put(seat.receipt(), new Cell.State(selectedOn(draw, seat), Tone.GOOD));
        }
        for (QuotaWaitlist list : record.waitlist()) {
            for (int i = 0; i < list.receipts().size(); i++) {
                results.put(
                        list.receipts().get(i),
                        new Cell.State(Text.of("補欠 " + (i + 1) + "位", "waitlist no. " + (i + 1)), Tone.PLAIN));
            }
        }
        return results;
    }

    private static Text selectedOn(DrawReport draw, Seat seat) {
        if (seat.seat().equals(seat.quota())) {
            return Text.of("当選", "selected");
        }
        Text where = seat(draw, seat.seat());
        return Text.of("当選(" + where.ja() + ")", "selected (" + where.en() + ")");
    }

    private static Text seat(DrawReport draw, String seat) {
        return seat.equals(SeatPlan.OPEN) ? Names.openSeat() : draw.name(seat);
    }
}
