package dev.shien.domain.timetable;

import java.time.LocalDate;

/**
 * The date of one session of a series, as fixed or as announced.
 *
 * @param session the number of the session, from 1
 * @param date its date
 */
public record SeriesDate(int session, LocalDate date) {}
