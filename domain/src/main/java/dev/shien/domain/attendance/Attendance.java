package dev.shien.domain.attendance;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.programme.PartKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All attendance that was recorded in a programme; a later record of the same part replaces the earlier one.
 *
 * @param records by whose and which part, in the order of the first record
 */
public record Attendance(ImmutableMap<Key, Presence> records) {

    /** Nothing recorded. */
    public static final Attendance NONE = new Attendance(ImmutableMap.of());

    /**
     * Whose attendance of which part.
     *
     * @param application whose
     * @param session the session's number
     * @param part which part of it
     */
    public record Key(ApplicationId application, int session, PartKind part) {}

    /** The attendance after an event. */
    public Attendance after(AttendanceEvent.Recorded event) {
        Map<Key, Presence> after = new LinkedHashMap<>(records);
        after.put(new Key(event.application(), event.session(), event.part()), event.presence());
        return new Attendance(ImmutableMap.copyOf(after));
    }

    /** What was recorded of somebody's part of a session. */
    public Optional<Presence> of(ApplicationId application, int session, PartKind part) {
        return Optional.ofNullable(records.get(new Key(application, session, part)));
    }

    /** How many parts somebody was absent from. */
    public long absences(ApplicationId application) {
        return records.entrySet().stream()
                .filter(e -> e.getKey().application().equals(application) && e.getValue() == Presence.ABSENT)
                .count();
    }
}
