package dev.shien.reporting.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.SessionPart;
import dev.shien.domain.timetable.Timetable;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Block;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Document;
import dev.shien.reporting.document.Facts;
import dev.shien.reporting.document.Figures;
import dev.shien.reporting.document.Section;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import dev.shien.reporting.internal.Certificates;
import dev.shien.reporting.party.Names;
import java.util.stream.Collectors;

/**
 * The sessions of a programme for the public.
 *
 * @param timetable the sessions with their certificate
 * @param places how to get to the venues
 */
public record TimetableReport(Timetable timetable, ImmutableList<Place> places) {

    /**
     * A venue for people who come there.
     *
     * @param name its name
     * @param address its postal address
     * @param access how to get there, one way a line
     */
    public record Place(Text name, Text address, ImmutableList<Text> access) {}

    /** The report of a timetable. */
    public static TimetableReport of(Timetable timetable, ImmutableList<Place> places) {
        return new TimetableReport(timetable, places);
    }

    /** The report as a document. */
    public Document document() {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(Section.of("開催日程", "Sessions", overview(), sessions()));
        if (!places.isEmpty()) {
            sections.add(Section.of(
                    "会場", "Venue", places.stream().map(TimetableReport::place).toList()));
        }
        sections.add(Certificates.section(timetable.certificate(), "timetable", Names.NONE));
        return Document.of(
                "timetable",
                Audience.PUBLIC,
                Text.of("セミナー・ワークショップ日程", "Timetable of the sessions"),
                Text.of(
                        "全開催回の日時・内容・会場と、日程が守る規則です。",
                        "When and where each session is, what it is about, and the rules its date keeps."),
                sections.build());
    }

    private Block overview() {
        Figures.Builder figures =
                Figures.builder().count("開催回", "Sessions", timetable.sessions().size());
        if (!timetable.sessions().isEmpty()) {
            figures.figure("初回", "First", Cell.day(timetable.dates().get(0)))
                    .figure(
                            "最終回",
                            "Last",
                            Cell.day(timetable.dates().get(timetable.dates().size() - 1)));
        }
        return figures.build();
    }

    private Table sessions() {
        TableBuilder table = Table.builder("開催日程", "Sessions")
                .file("timetable")
                .grouped(2)
                .columns(
                        Column.words("回", "No.").onPage(),
                        Column.number("回", "No.").inFile(),
                        Column.words("開催日", "Date"),
                        Column.number("前回からの日数", "Days since the last").inFile(),
                        Column.words("時間", "Time"),
                        Column.words("区分", "Part"),
                        Column.words("内容", "Theme"),
                        Column.words("会場", "Venue"));
        for (int i = 0; i < timetable.sessions().size(); i++) {
            Session session = timetable.sessions().get(i);
            Cell gap = i == 0 ? Cell.blank() : Cell.count(timetable.gaps().get(i - 1));
            session.parts().forEach(part -> table.row(row(session, part, gap)));
        }
        return table.build();
    }

    private static ImmutableList<Cell> row(Session session, SessionPart part, Cell gap) {
        return ImmutableList.of(
                Cell.words("第" + session.number() + "回", "No. " + session.number()),
                Cell.count(session.number()),
                Cell.day(session.date()),
                gap,
                new Cell.Span(part.start(), part.end()),
                Cell.of(part.name()),
                part.theme().map(Cell::of).orElseGet(Cell::blank),
                Cell.of(session.venue().orElse(Text.of("オンライン・未定", "online or not yet known"))));
    }

    private static Block place(Place place) {
        return Facts.builder()
                .fact("名称", "Name", Cell.of(place.name()))
                .fact("所在地", "Address", Cell.of(place.address()))
                .fact(
                        "交通",
                        "Access",
                        Cell.lines(place.access().stream().map(Cell::of).collect(Collectors.toList())))
                .build();
    }
}
