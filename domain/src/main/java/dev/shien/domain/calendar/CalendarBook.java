package dev.shien.domain.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All entries of a calendar that were ever told, each as it is now: what was moved has a greater sequence, and what does not
 * take place any more stays as cancelled, since it is still in the calendars of those who took it over. Immutable.
 *
 * @param entries the entries by uid, in the order in which they were first told
 */
public record CalendarBook(ImmutableMap<String, CalendarEntry> entries) {

    /** A calendar without entries. */
    public static final CalendarBook EMPTY = new CalendarBook(ImmutableMap.of());

    private static final Comparator<CalendarEntry> IN_TIME =
            Comparator.comparing(CalendarEntry::begins).thenComparing(CalendarEntry::uid);

    /**
     * The calendar after a new plan: the entries of a kind are these now. The sequence grows of what does not stand as before
     * (RFC 5545, section 3.8.7.4, and RFC 5546, section 2.1.4); what is not in the plan any more is cancelled, unless it had
     * begun.
     *
     * @param kind what was planned; all entries must be of it
     * @param planned the entries as planned, whose own sequence does not matter
     * @param at when it was planned
     */
    public CalendarBook after(EntryKind kind, Iterable<CalendarEntry> planned, Instant at) {
        Map<String, CalendarEntry> next = new LinkedHashMap<>(entries);
        next.replaceAll((uid, entry) -> entry.kind() == kind ? gone(entry, at) : entry);
        for (CalendarEntry entry : planned) {
            if (entry.kind() != kind) {
                throw new IllegalArgumentException("Expected entries of the kind " + kind + ", was " + entry.kind());
            }
            next.put(entry.uid(), version(entry));
        }
        return new CalendarBook(ImmutableMap.copyOf(next));
    }

    /** The entries in the order of time. */
    public ImmutableList<CalendarEntry> inTime() {
        return ImmutableList.sortedCopyOf(IN_TIME, entries.values());
    }

    /** The entries that were changed or cancelled since they were first told, in the order of time. */
    public ImmutableList<CalendarEntry> changed() {
        return inTime().stream().filter(entry -> entry.sequence() > 0).collect(ImmutableList.toImmutableList());
    }

    private CalendarEntry version(CalendarEntry entry) {
        CalendarEntry before = entries.get(entry.uid());
        if (before == null) {
            return entry.withVersion(0, entry.status(), entry.revisedAt());
        }
        return entry.standsAs(before)
                ? entry.withVersion(before.sequence(), entry.status(), before.revisedAt())
                : entry.withVersion(before.sequence() + 1, entry.status(), entry.revisedAt());
    }

    private static CalendarEntry gone(CalendarEntry entry, Instant at) {
        return entry.status() == EntryStatus.CANCELLED || !entry.begins().isAfter(at)
                ? entry
                : entry.withVersion(entry.sequence() + 1, EntryStatus.CANCELLED, at);
    }
}
