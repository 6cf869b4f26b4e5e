package dev.shien.reporting.ics;

import dev.shien.domain.calendar.CalendarEntry;
import dev.shien.domain.reason.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes entries of a calendar as an iCalendar file in one language (RFC 5545). Times are in UTC (form 2 of section 3.3.5), so
 * that the file needs no description of a time zone. There is no METHOD: a file that is taken over is no message between
 * organisers, and PUBLISH would ask for the address of one (RFC 5546, section 3.2.1); so DTSTAMP says when the entry was last
 * revised (RFC 5545, section 3.8.7.2). The same entries give the same bytes.
 */
public final class IcsFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();
    private final Locale locale;
    private final String language;

    private IcsFile(Locale locale) {
        this.locale = locale;
        this.language = locale.getLanguage().equals("ja") ? "ja" : "en";
    }

    /**
     * The bytes of a file.
     *
     * @param name the name of the calendar
     * @param entries its entries, in the order in which they are written
     * @param locale the language: Japanese, or else English is written
     */
    public static byte[] of(Text name, Iterable<CalendarEntry> entries, Locale locale) {
        IcsFile file = new IcsFile(locale);
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", "-//Shien//Calendar 1//" + (file.language.equals("ja") ? "JA" : "EN"));
        file.line("CALSCALE", "GREGORIAN");
        file.text("NAME", name);
        file.text("X-WR-CALNAME", name);
        entries.forEach(file::event);
        file.line("END", "VCALENDAR");
        return file.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(CalendarEntry entry) {
        line("BEGIN", "VEVENT");
        line("UID", ContentLine.text(entry.uid()));
        line("DTSTAMP", UTC.format(entry.revisedAt()));
        line("SEQUENCE", Integer.toString(entry.sequence()));
        line("STATUS", entry.status().name());
        time("DTSTART", entry.begins());
        time("DTEND", entry.ends());
        text("SUMMARY", entry.summary());
        entry.description().ifPresent(text -> text("DESCRIPTION", text));
        entry.location().ifPresent(text -> text("LOCATION", text));
        text("CATEGORIES", entry.kind().text());
        line("END", "VEVENT");
    }

    private void time(String property, Instant at) {
        line(property, UTC.format(at));
    }

    private void text(String property, Text text) {
        String tag = property.startsWith("X-") ? "" : ";LANGUAGE=" + language;
        line(property + tag, ContentLine.text(text.in(locale)));
    }

    private void line(String property, String value) {
        out.append(ContentLine.fold(property + ":" + value));
    }
}
