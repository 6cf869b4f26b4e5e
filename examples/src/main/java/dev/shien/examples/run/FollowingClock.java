package dev.shien.examples.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at the moment that is being replayed and never goes back. Not safe for use by several threads. */
final class FollowingClock extends Clock {

    private Instant now;

    FollowingClock(Instant start) {
        this.now = start;
    }

    void follow(Instant moment) {
        if (moment.isAfter(now)) {
            now = moment;
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
