package dev.shien.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.reason.Text;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What calendars are told after a new plan (RFC 5546, section 2.1.4). */
class CalendarBookTest {

    private static final Instant FIRST = Instant.parse("2024-07-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2024-08-01T00:00:00Z");
    private static final CalendarEntry TUESDAY = entry("one", "2024-09-10T13:00", FIRST);
    private static final CalendarEntry HELD = entry("held", "2024-07-10T13:00", FIRST);
    private static final CalendarBook BOOK =
            CalendarBook.EMPTY.after(EntryKind.SESSION, ImmutableList.of(TUESDAY, HELD), FIRST);

    @Test
    void whatStandsAsBeforeKeepsItsSequenceAndItsTime() {
        CalendarBook after =
                BOOK.after(EntryKind.SESSION, ImmutableList.of(entry("one", "2024-09-10T13:00", LATER), HELD), LATER);

        assertThat(after.entries().get("one")).isEqualTo(TUESDAY);
        assertThat(after.changed()).isEmpty();
    }

    @Test
    void whatMovesHasTheNextSequenceEachTime() {
        CalendarBook once =
                BOOK.after(EntryKind.SESSION, ImmutableList.of(entry("one", "2024-09-17T13:00", LATER), HELD), LATER);
        CalendarBook twice = once.after(EntryKind.SESSION, ImmutableList.of(TUESDAY, HELD), LATER);

        assertThat(once.entries().get("one"))
                .isEqualTo(entry("one", "2024-09-17T13:00", LATER).withVersion(1, EntryStatus.CONFIRMED, LATER));
        assertThat(twice.changed())
                .singleElement()
                .satisfies(entry -> assertThat(entry.sequence()).isEqualTo(2));
    }

    @Test
    void anotherPlaceOrStatusCountsAsAChangeAndOtherWordsDoNot() {
        CalendarEntry elsewhere = TUESDAY.withWords(TUESDAY.summary(), Optional.of(Text.same("hall")));
        CalendarEntry unsure = TUESDAY.withVersion(0, EntryStatus.TENTATIVE, FIRST);
        CalendarEntry renamed = TUESDAY.withWords(Text.same("renamed"), TUESDAY.location());

        assertThat(sequenceAfter(elsewhere)).isEqualTo(1);
        assertThat(sequenceAfter(unsure)).isEqualTo(1);
        assertThat(sequenceAfter(renamed)).isZero();
    }

    @Test
    void whatIsPlannedNoMoreIsCancelledOnceAndWhatHadBegunStays() {
        CalendarBook after = BOOK.after(EntryKind.SESSION, ImmutableList.of(), LATER)
                .after(EntryKind.SESSION, ImmutableList.of(), LATER.plusSeconds(1));

        assertThat(after.entries().get("one")).isEqualTo(TUESDAY.withVersion(1, EntryStatus.CANCELLED, LATER));
        assertThat(after.entries().get("held")).isEqualTo(HELD);
    }

    @Test
    void whatWasCancelledAndComesBackIsTold() {
        CalendarBook after = BOOK.after(EntryKind.SESSION, ImmutableList.of(), LATER)
                .after(EntryKind.SESSION, ImmutableList.of(TUESDAY, HELD), LATER);

        assertThat(after.entries().get("one")).isEqualTo(TUESDAY.withVersion(2, EntryStatus.CONFIRMED, FIRST));
    }

    @Test
    void aPlanOfOneKindLeavesTheOthersAlone() {
        CalendarBook after = BOOK.after(EntryKind.VISIT, ImmutableList.of(), LATER);

        assertThat(after).isEqualTo(BOOK);
        assertThatThrownBy(() -> BOOK.after(EntryKind.VISIT, ImmutableList.of(TUESDAY), LATER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kind VISIT, was SESSION");
    }

    @Test
    void entriesAreInTheOrderOfTimeWhateverTheirZone() {
        CalendarEntry inLondon = entry("two", "2024-09-10T04:00", FIRST, "Europe/London");

        assertThat(BOOK.after(EntryKind.SESSION, ImmutableList.of(TUESDAY, inLondon, HELD), FIRST)
                        .inTime())
                .extracting(CalendarEntry::uid)
                .containsExactly("held", "two", "one");
    }

    @Test
    void anEntryComesBackFromItsJson() {
        assertThat(Json.fromTree(Json.toTree(TUESDAY), CalendarEntry.class)).isEqualTo(TUESDAY);
    }

    @Test
    void anEntryThatEndsBeforeItBeginsIsRefused() {
        CalendarEntry.Builder builder = CalendarEntry.builder()
                .uid("one")
                .kind(EntryKind.VISIT)
                .start(LocalDateTime.parse("2024-09-10T13:00"))
                .end(LocalDateTime.parse("2024-09-10T13:00"))
                .zone(ZoneId.of("Asia/Tokyo"))
                .summary(Text.same("one"))
                .revisedAt(FIRST);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'one' must end after it begins, was 2024-09-10T13:00 to 2024-09-10T13:00");
    }

    private static int sequenceAfter(CalendarEntry planned) {
        CalendarEntry entry = BOOK.after(EntryKind.SESSION, ImmutableList.of(planned, HELD), LATER)
                .entries()
                .get("one");
        return entry == null ? -1 : entry.sequence();
    }

    private static CalendarEntry entry(String uid, String start, Instant at) {
        return entry(uid, start, at, "Asia/Tokyo");
    }

    private static CalendarEntry entry(String uid, String start, Instant at, String zone) {
        LocalDateTime begin = LocalDateTime.parse(start);
        return CalendarEntry.builder()
                .uid(uid)
                .kind(EntryKind.SESSION)
                .start(begin)
                .end(begin.plusHours(2))
                .zone(ZoneId.of(zone))
                .summary(Text.same(uid))
                .revisedAt(at)
                .build();
    }
}
