package dev.shien.domain.attendance;

/** Whether somebody took part in a part of a session. */
public enum Presence {
    /** In the room for long enough. */
    ATTENDED,
    /** Not in the room, or not for long enough. */
    ABSENT
}
