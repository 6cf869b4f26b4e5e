package dev.shien.reporting.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.CalendarEntry;
import dev.shien.domain.calendar.EntryKind;
import dev.shien.domain.calendar.EntryStatus;
import dev.shien.domain.reason.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Calendars as others read them. */
class IcsFileProperties {

    private static final Text NAME = Text.of("見本の事業", "Sample programme");

    @Property(tries = 200)
    void anotherReaderFindsEveryEntryAsItWas(@ForAll("entries") CalendarEntry entry) {
        ICalendar calendar = read(entry, Locale.JAPANESE);
        VEvent event = calendar.getEvents().get(0);

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo(entry.uid());
        assertThat(event.getSequence().getValue()).isEqualTo(entry.sequence());
        assertThat(event.getStatus().getValue()).isEqualTo(entry.status().name());
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(entry.begins());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(entry.ends());
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(entry.revisedAt());
        assertThat(event.getSummary().getValue()).isEqualTo(entry.summary().ja());
        assertThat(Optional.ofNullable(event.getDescription()).map(d -> d.getValue()))
                .isEqualTo(entry.description().map(Text::ja));
        assertThat(Optional.ofNullable(event.getLocation()).map(l -> l.getValue()))
                .isEqualTo(entry.location().map(Text::ja));
    }

    @Example
    void theFileIsInTheLanguageOfItsReader() {
        CalendarEntry entry = entry("one", "2024-07-23T13:00", Text.of("第1回", "Session 1"), Optional.empty());

        assertThat(text(entry, Locale.JAPANESE))
                .contains("\r\nSUMMARY;LANGUAGE=ja:第1回\r\n", "\r\nX-WR-CALNAME:見本の事業\r\n", "//JA\r\n");
        assertThat(text(entry, Locale.GERMAN))
                .contains("\r\nSUMMARY;LANGUAGE=en:Session 1\r\n", "\r\nX-WR-CALNAME:Sample programme\r\n", "//EN\r\n");
    }

    /** 13:00 in Tokyo is 04:00 in UTC. */
    @Example
    void theFileIsThisToTheByte() {
        CalendarEntry entry = entry(
                        "one", "2024-07-23T13:00", Text.of("第1回", "Session 1; all"), Optional.of(Text.same("a, b")))
                .withVersion(2, EntryStatus.CANCELLED, Instant.parse("2024-05-20T00:00:00Z"));

        assertThat(text(entry, Locale.ENGLISH)).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Shien//Calendar 1//EN
                CALSCALE:GREGORIAN
                NAME;LANGUAGE=en:Sample programme
                X-WR-CALNAME:Sample programme
                BEGIN:VEVENT
                UID:one
                DTSTAMP:20240520T000000Z
                SEQUENCE:2
                STATUS:CANCELLED
                DTSTART:20240723T040000Z
                DTEND:20240723T060000Z
                SUMMARY;LANGUAGE=en:Session 1\\; all
                LOCATION;LANGUAGE=en:a\\, b
                CATEGORIES;LANGUAGE=en:session
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Provide
    Arbitrary<CalendarEntry> entries() {
        Arbitrary<LocalDateTime> starts = Arbitraries.integers()
                .between(0, 525_600)
                .map(minutes -> LocalDateTime.parse("2024-04-01T00:00").plusMinutes(minutes));
        Arbitrary<Text> texts = Arbitraries.strings()
                .withChars("aZ0 ;,:\\\n支援é\"")
                .ofMinLength(1)
                .ofMaxLength(120)
                .map(text -> "見" + text + "x")
                .map(text -> Text.of(text, "en"));
        return Combinators.combine(
                        starts,
                        texts,
                        texts.optional(),
                        texts.optional(),
                        Arbitraries.of(EntryStatus.class),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of("Asia/Tokyo", "America/New_York", "Pacific/Auckland"))
                .as((start, summary, description, location, status, sequence, zone) -> CalendarEntry.builder()
                        .uid("4f0d9c5e-7a51-8c1b-9d0e-6b1f3f2c8a47")
                        .kind(EntryKind.VISIT)
                        .start(start)
                        .end(start.plusHours(2))
                        .zone(ZoneId.of(zone))
                        .summary(summary)
                        .description(description)
                        .location(location)
                        .sequence(sequence)
                        .status(status)
                        .revisedAt(Instant.parse("2024-05-20T00:00:00Z"))
                        .build());
    }

    private static CalendarEntry entry(String uid, String start, Text summary, Optional<Text> location) {
        LocalDateTime begin = LocalDateTime.parse(start);
        return CalendarEntry.builder()
                .uid(uid)
                .kind(EntryKind.SESSION)
                .start(begin)
                .end(begin.plusHours(2))
                .zone(ZoneId.of("Asia/Tokyo"))
                .summary(summary)
                .location(location)
                .revisedAt(Instant.parse("2024-05-20T00:00:00Z"))
                .build();
    }

    private static String text(CalendarEntry entry, Locale locale) {
        return new String(IcsFile.of(NAME, ImmutableList.of(entry), locale), StandardCharsets.UTF_8);
    }

    private static ICalendar read(CalendarEntry entry, Locale locale) {
        return Biweekly.parse(text(entry, locale)).first();
    }
}
