package dev.shien.domain.calendar;

import java.time.LocalDate;

/**
 * The day on which something falls due.
 *
 * @param date the last day of the period; it ends with the end of that day (民法 art. 141)
 * @param provisional whether a day of the period lies in a year without an official table of holidays
 */
public record DueDate(LocalDate date, boolean provisional) {}
