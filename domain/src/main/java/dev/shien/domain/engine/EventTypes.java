package dev.shien.domain.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.attendance.AttendanceEvent;
import dev.shien.domain.consent.ConsentEvent;
import dev.shien.domain.journal.Entry;
import dev.shien.domain.journal.Envelope;
import dev.shien.domain.journal.PrivatePart;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.json.Json;
import dev.shien.domain.need.NeedEvent;
import dev.shien.domain.selection.SelectionEvent;
import dev.shien.domain.situation.SituationEvent;
import dev.shien.domain.timetable.TimetableEvent;
import dev.shien.domain.visit.VisitEvent;
import dev.shien.domain.workshop.WorkshopEvent;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How events are named in the journal, and how they become entries and entries become events. What is {@link
 * Confidential} goes into the private part of the application whose event it is.
 */
final class EventTypes {

    private static final int VERSION = 1;

    private static final ImmutableBiMap<String, Class<?>> TYPES = ImmutableBiMap.<String, Class<?>>builder()
            .put("programme.opened", ProgrammeOpened.class)
            .put("application.submitted", ApplicationEvent.Submitted.class)
            .put("application.same-group-flagged", ApplicationEvent.SameGroupFlagged.class)
            .put("application.called", ApplicationEvent.Called.class)
            .put("application.screened", ApplicationEvent.Screened.class)
            .put("application.judged", ApplicationEvent.Judged.class)
            .put("application.quota-assigned", ApplicationEvent.QuotaAssigned.class)
            .put("application.notified", ApplicationEvent.Notified.class)
            .put("application.stepped", ApplicationEvent.Stepped.class)
            .put("application.withdrawn", ApplicationEvent.Withdrawn.class)
            .put("selection.locked", SelectionEvent.Locked.class)
            .put("selection.drawn", SelectionEvent.Drawn.class)
            .put("selection.standing-changed", SelectionEvent.StandingChanged.class)
            .put("consent.received", ConsentEvent.Received.class)
            .put("consent.returned", ConsentEvent.Returned.class)
            .put("timetable.planned", TimetableEvent.Planned.class)
            .put("timetable.series-planned", TimetableEvent.SeriesPlanned.class)
            .put("situation.noted", SituationEvent.Noted.class)
            .put("workshop.planned", WorkshopEvent.Planned.class)
            .put("visit.planned", VisitEvent.Planned.class)
            .put("visit.announced", VisitEvent.Announced.class)
            .put("need.noted", NeedEvent.Noted.class)
            .put("need.wished", NeedEvent.Wished.class)
            .put("attendance.recorded", AttendanceEvent.Recorded.class)
            .buildOrThrow();

    /** The component that is personal, of the events that have one. */
    private static final ImmutableMap<Class<?>, String> CONFIDENTIAL = confidential();

    private EventTypes() {}

    /** The event as an entry of the journal. */
    static Entry encode(Object event, OffsetDateTime occurredAt) {
        String type = TYPES.inverse().get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("Event " + event.getClass().getSimpleName() + " has no name");
        }
        ObjectNode data = (ObjectNode) Json.toTree(event);
        Entry.Builder entry = Entry.builder();
        Optional.ofNullable(CONFIDENTIAL.get(event.getClass()))
                .map(data::remove)
                .filter(personal -> !personal.isNull())
                .ifPresent(personal -> entry.addPrivatePart(
                        PrivatePart.of(data.path("application").asText(), personal)));
        return entry.type(type)
                .version(VERSION)
                .occurredAt(occurredAt)
                .data(data)
                .build();
    }

    /**
     * The event that an entry holds; what was erased from it is empty.
     *
     * @throws IllegalArgumentException if the type is unknown or the version is newer: an event is never passed over
     */
    static Object decode(Recorded recorded, Envelope envelope) {
        Class<?> type = TYPES.get(envelope.type());
        if (type == null || envelope.version() != VERSION) {
            throw new IllegalArgumentException("Entry " + recorded.sequence() + " of " + envelope.programme() + " is "
                    + envelope.type() + " in version " + envelope.version()
                    + ", which this version of Shien does not know. Maybe a newer one wrote it");
        }
        ObjectNode data = envelope.data().deepCopy();
        String confidential = CONFIDENTIAL.get(type);
        if (confidential != null) {
            data.set(confidential, privatePart(recorded, data).orElse(null));
        }
        return Json.fromTree(data, type);
    }

    private static Optional<JsonNode> privatePart(Recorded recorded, ObjectNode data) {
        return recorded.privatePart(data.path("application").asText()).map(b -> b.json("private part"));
    }

    /** The events by name. */
    static ImmutableBiMap<String, Class<?>> all() {
        return TYPES;
    }

    private static ImmutableMap<Class<?>, String> confidential() {
        ImmutableMap.Builder<Class<?>, String> found = ImmutableMap.builder();
        for (Class<?> type : TYPES.values()) {
            Stream.of(type.getRecordComponents())
                    .filter(component ->
                            component.getGenericType().getTypeName().contains(Confidential.class.getName()))
                    .forEach(component -> found.put(type, component.getName()));
        }
        return found.buildOrThrow();
    }
}
