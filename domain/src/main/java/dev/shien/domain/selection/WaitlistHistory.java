package dev.shien.domain.selection;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;

/**
 * What happened since a draw and who moved up on it: the public document from which, with the record, a stranger can play
 * the waitlist again.
 *
 * @param format {@value #FORMAT}
 * @param recordHash {@link DrawRecord#recordHash()}
 * @param changes the events in their order
 */
public record WaitlistHistory(String format, String recordHash, ImmutableList<Change> changes) {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/waitlist/1";

    /** Refuses another format. */
    public WaitlistHistory {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException(
                    "Format of a waitlist history must be " + FORMAT + ", was '" + format + "'");
        }
    }

    /**
     * One event.
     *
     * @param event what happened
     * @param promotions who moved up on it, with the reason
     */
    public record Change(WaitlistEvent event, ImmutableList<Promotion> promotions) {}

    /** The history of the events since a draw. */
    public static WaitlistHistory of(Lottery lottery, DrawRecord record, Iterable<? extends WaitlistEvent> events) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        Standing standing = lottery.start(record);
        for (WaitlistEvent event : events) {
            Standing next = lottery.next(standing, event);
            changes.add(new Change(event, next.promotionsSince(standing)));
            standing = next;
        }
        return new WaitlistHistory(FORMAT, record.recordHash(), changes.build());
    }

    /** The history as the JSON document that is published. */
    public JsonNode toJson() {
        return Json.toTree(this);
    }
}
