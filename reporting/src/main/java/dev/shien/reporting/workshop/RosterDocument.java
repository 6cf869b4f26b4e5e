package dev.shien.reporting.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cards;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Facts;
import dev.shien.reporting.document.Figures;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import dev.shien.reporting.internal.Certificates;
import dev.shien.reporting.internal.Word;
import dev.shien.reporting.party.Party;
import java.util.Optional;

/** Workshop groups as a document: one section a round, then who met whom, then the certificate. */
final class RosterDocument {

    private RosterDocument() {}

    static Document of(RosterReport report) {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(Section.of("概要", "At a glance", overview(report), RosterTable.of(report)));
        report.plan().rounds().forEach(round -> sections.add(round(report, round)));
        MeetingsMatrix matrix = MeetingsMatrix.of(report);
        sections.add(Section.of(
                "顔合わせの回数", "Who met whom", histogram(report), matrix.picture(), matrix.file(), people(report)));
        sections.add(Certificates.section(report.plan().certificate(), "rosters", report.names()));
        return Document.of(
                "rosters",
                Audience.INTERNAL,
                Text.of("ワークショップ グループ名簿", "Workshop groups"),
                Text.of(
                        "各回のグループと、その組にした理由、顔合わせの回数です。",
                        "Who sits with whom in each workshop and why, and who has met whom."),
                sections.build());
    }

    private static Block overview(RosterReport report) {
        Meetings meetings = report.meetings();
        long never = meetings.pairsByMeetings().getOrDefault(0, 0L);
        return Figures.builder()
                .count("ワークショップ", "Workshops", report.plan().rounds().size())
                .count("参加者", "Participants", meetings.participants().size())
                .count("グループ(延べ)", "Groups in all", report.groups())
                .count(
                        "顔を合わせる組",
                        "Pairs that meet",
                        meetings.pairs() - never,
                        Text.of("全" + meetings.pairs() + "組のうち", "of " + meetings.pairs()))
                .build();
    }

    private static Section round(RosterReport report, RoundPlan round) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        Optional.ofNullable(report.dates().get(round.round()))
                .ifPresent(date -> blocks.add(
                        Facts.builder().fact("開催日", "Date", Cell.day(date)).build()));
        blocks.add(new Cards(
                round.groups().stream().map(group -> card(report, group)).collect(ImmutableList.toImmutableList())));
        return Section.of("第" + round.round() + "回", "Workshop " + round.round(), blocks.build());
    }

    private static Cards.Card card(RosterReport report, Group group) {
        return new Cards.Card(
                Text.of("グループ" + group.number(), "Group " + group.number()),
                group.members().stream().map(id -> entry(report, group, id)).collect(ImmutableList.toImmutableList()),
                group.reasons().stream().map(report.names()::text).collect(ImmutableList.toImmutableList()));
    }

    private static Cards.Entry entry(RosterReport report, Group group, String id) {
        Party party = report.directory().party(id);
        ImmutableList.Builder<Cell> detail = ImmutableList.builder();
        if (!party.person().isEmpty()) {
            detail.add(Cell.said(party.person()));
        }
        party.quota().ifPresent(quota -> detail.add(Cell.of(quota)));
        group.roles().forEach((role, holder) -> {
            if (holder.equals(id)) {
                detail.add(Cell.said(role));
            }
        });
        return new Cards.Entry(Cell.code(party.receipt()), Cell.said(party.company()), Cell.lines(detail.build()));
    }

    private static Table histogram(RosterReport report) {
        TableBuilder table = Table.builder("同じグループになった回数ごとの組の数", "Pairs by number of meetings")
                .file("rosters-meetings")
                .columns(
                        Column.words("回数", "Meetings").onPage(),
                        Column.number("回数", "Meetings").inFile(),
                        Column.number("組", "Pairs"));
        report.meetings()
                .pairsByMeetings()
                .forEach((times, pairs) -> table.row(Cell.of(Word.times(times)), Cell.count(times), Cell.count(pairs)));
        return table.total(
                        Cell.words("合計", "Total"),
                        Cell.words("合計", "Total"),
                        Cell.count(report.meetings().pairs()))
                .build();
    }

    private static Table people(RosterReport report) {
        TableBuilder table = Table.builder("参加者ごとの顔合わせ", "Meetings by participant")
                .file("rosters-participants")
                .columns(
                        Column.words("受付番号", "Receipt number"),
                        Column.words("企業名", "Company"),
                        Column.number("会った相手", "Others met"),
                        Column.number("再会(延べ)", "Repeats"),
                        Column.number("同じ相手と最多", "Most with one"));
        for (String id : report.participants()) {
            Party party = report.directory().party(id);
            table.row(
                    Cell.code(party.receipt()),
                    Cell.said(party.company()),
                    Cell.count(report.meetings().partners(id)),
                    Cell.count(report.meetings().repeats(id)),
                    Cell.count(report.meetings().most(id)));
        }
        return table.build();
    }
}
