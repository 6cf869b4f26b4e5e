package dev.shien.domain.eligibility;

import java.time.LocalDate;

/**
 * An example that a pack carries: what it must decide on these facts.
 *
 * @param name what the example shows
 * @param facts what is known
 * @param on the date of the decision
 * @param verdict what must come out
 */
public record PackCase(String name, Facts facts, LocalDate on, Verdict verdict) {}
