package dev.shien.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.shien.domain.calendar.CalendarEntry;
import dev.shien.domain.calendar.EntryKind;
import dev.shien.domain.reason.Text;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.reporting.document.Attachment;
import dev.shien.reporting.document.FileName;
import dev.shien.reporting.ics.IcsFile;
import dev.shien.reporting.party.Directory;
import dev.shien.reporting.party.Party;
import java.util.Locale;

/** The calendar of a year as files that other calendars take over: the sessions for everybody, and all of it for the secretariat. */
final class CalendarFiles {

    private final ProgrammeView view;
    private final Directory directory;

    CalendarFiles(ProgrammeView view, Directory directory) {
        this.view = view;
        this.directory = directory;
    }

    /** The sessions, without names. */
    ImmutableList<Attachment> sessions() {
        return files(
                "sessions",
                Text.of("開催日程のカレンダー", "Calendar of the sessions"),
                view.calendar().inTime().stream()
                        .filter(entry -> entry.kind() == EntryKind.SESSION)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Sessions and visits, which say who is visited by whom. */
    ImmutableList<Attachment> everything() {
        return files(
                "calendar",
                Text.of("年間カレンダー(開催回と専門家派遣)", "Calendar of the year: sessions and visits"),
                view.calendar().inTime().stream()
                        .map(entry -> entry.kind() == EntryKind.VISIT ? named(entry) : entry)
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<Attachment> files(String name, Text label, ImmutableList<CalendarEntry> entries) {
        return entries.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(
                        file(name + "-ja", label, "日本語", "Japanese", entries, Locale.JAPANESE),
                        file(name + "-en", label, "英語", "English", entries, Locale.ENGLISH));
    }

    private Attachment file(
            String name, Text label, String ja, String en, ImmutableList<CalendarEntry> entries, Locale locale) {
        return new Attachment(
                FileName.of(name),
                "ics",
                Text.of(label.ja() + "・" + ja, label.en() + ", in " + en),
                ByteSource.wrap(IcsFile.of(view.programme().title(), entries, locale)));
    }

    private CalendarEntry named(CalendarEntry entry) {
        ImmutableList<String> who = entry.participants().asList();
        Party party = directory.party(who.get(0));
        String company = party.company().isEmpty() ? party.receipt() : party.company();
        String expert = who.get(who.size() - 1);
        return entry.withWords(
                Text.of(
                        entry.summary().ja() + " " + company + "(" + expert + ")",
                        entry.summary().en() + ": " + company + " (" + expert + ")"),
                entry.location());
    }
}
