package dev.shien.reporting.workshop;

import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import dev.shien.reporting.party.Party;
import java.util.Optional;

/** All groups of all rounds as one list, a line for each participant and round. */
final class RosterTable {

    private RosterTable() {}

    static Table of(RosterReport report) {
        TableBuilder table = Table.builder("グループ名簿", "Groups")
                .fileOnly("rosters")
                .columns(
                        Column.number("回", "Workshop"),
                        Column.words("開催日", "Date"),
                        Column.number("グループ", "Group"),
                        Column.words("受付番号", "Receipt number"),
                        Column.words("企業名", "Company"),
                        Column.words("参加者", "Participant"),
                        Column.words("募集枠", "Quota"),
                        Column.words("組にした理由", "Why this group"));
        for (RoundPlan round : report.plan().rounds()) {
            round.groups().forEach(group -> rows(report, round, group, table));
        }
        return table.build();
    }

    private static void rows(RosterReport report, RoundPlan round, Group group, TableBuilder table) {
        Cell date = Optional.ofNullable(report.dates().get(round.round()))
                .map(Cell::day)
                .orElseGet(Cell::blank);
        Cell reasons = Cell.lines(
                group.reasons().stream().map(report.names()::text).map(Cell::of).toList());
        for (String id : group.members()) {
            Party party = report.directory().party(id);
            table.row(
                    Cell.count(round.round()),
                    date,
                    Cell.count(group.number()),
                    Cell.code(party.receipt()),
                    Cell.said(party.company()),
                    Cell.said(party.person()),
                    party.quota().map(Cell::of).orElseGet(Cell::blank),
                    reasons);
        }
    }
}
