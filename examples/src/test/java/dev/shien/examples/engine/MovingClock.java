package dev.shien.examples.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A clock that stands still until it is set. */
final class MovingClock extends Clock {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private OffsetDateTime now;

    private MovingClock(OffsetDateTime now) {
        this.now = now;
    }

    /** A clock that stands at a moment of Tokyo, such as {@code 2024-06-03T10:00}. */
    static MovingClock at(String moment) {
        return new MovingClock(tokyo(moment));
    }

    void set(String moment) {
        now = tokyo(moment);
    }

    OffsetDateTime now() {
        return now;
    }

    @Override
    public Instant instant() {
        return now.toInstant();
    }

    @Override
    public ZoneId getZone() {
        return TOKYO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    private static OffsetDateTime tokyo(String moment) {
        return LocalDateTime.parse(moment).atZone(TOKYO).toOffsetDateTime();
    }
}
