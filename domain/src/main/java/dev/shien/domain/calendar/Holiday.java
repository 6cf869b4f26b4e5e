package dev.shien.domain.calendar;

import java.time.LocalDate;

/**
 * A day off by 国民の祝日に関する法律: a national holiday, a substitute for one that fell on a Sunday, or a day between two.
 *
 * @param date the day
 * @param name its name in Japanese; 休日 for a substitute day and a day between two holidays
 * @param provisional whether it was computed from the law as it stands, not read from an official table
 */
public record Holiday(LocalDate date, String name, boolean provisional) {}
