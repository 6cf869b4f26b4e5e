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
 * @param records part by part of each application, in the order of the first record
 */
public record Attendance(ImmutableMap<ApplicationId, ImmutableMap<SessionPart, Presence>> records) {

    /** Nothing recorded. */
    public static final Attendance NONE = new Attendance(ImmutableMap.of());

    /**
     * A part of a session.
     *
     * @param session the session's number
     * @param part which part of it
     */
    public record SessionPart(int session, PartKind part) {}

    /** The attendance after an event. */
    public Attendance after(AttendanceEvent.Recorded event) {
        SessionPart part = new SessionPart(event.session(), event.part());
        return new Attendance(
                with(records, event.application(), with(of(event.application()), part, event.presence())));
    }

    /** What was recorded of somebody. */
    public ImmutableMap<SessionPart, Presence> of(ApplicationId application) {
        return records.getOrDefault(application, ImmutableMap.of());
    }

    /** What was recorded of somebody's part of a session. */
    public Optional<Presence> of(ApplicationId application, int session, PartKind part) {
        return Optional.ofNullable(of(application).get(new SessionPart(session, part)));
    }

    /** How many parts somebody was absent from. */
    public long absences(ApplicationId application) {
        return of(application).values().stream().filter(Presence.ABSENT::equals).count();
    }

    private static <K, V> ImmutableMap<K, V> with(ImmutableMap<K, V> map, K key, V value) {
        Map<K, V> after = new LinkedHashMap<>(map);
        after.put(key, value);
        return ImmutableMap.copyOf(after);
    }
}
