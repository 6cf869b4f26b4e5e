package dev.shien.scheduling.timetable.cohort;

/**
 * One place at which a hard rule is broken.
 *
 * @param rule the rule
 * @param session the session that breaks it
 * @param other the other session with which it does, or the same
 */
record Breach(HardRule rule, int session, int other) {}
