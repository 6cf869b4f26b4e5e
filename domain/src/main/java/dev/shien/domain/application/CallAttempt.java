package dev.shien.domain.application;

import java.time.LocalDate;

/**
 * One telephone call of the secretariat.
 *
 * @param on the day, in the programme's zone
 * @param answered whether anybody answered
 */
public record CallAttempt(LocalDate on, boolean answered) {}
