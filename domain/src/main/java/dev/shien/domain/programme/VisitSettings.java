package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.DateRange;

/**
 * The expert visits that every company receives (requirements R45-R51).
 *
 * @param period the days within which all visits lie (A19)
 * @param specialities what experts are good at
 * @param phases the visits of a company, in order; as many as the programme has
 */
public record VisitSettings(
        DateRange period, ImmutableList<Speciality> specialities, ImmutableList<ProgrammePhase> phases) {}
