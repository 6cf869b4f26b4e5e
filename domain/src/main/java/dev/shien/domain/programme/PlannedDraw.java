package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.Source;
import java.time.LocalDate;

/**
 * A draw that a call provides for.
 *
 * @param id its name within the programme
 * @param notBefore the first day on which its list of entrants may be locked
 * @param sources the public sources that enter its seed, in order; may be empty
 */
public record PlannedDraw(String id, LocalDate notBefore, ImmutableList<Source> sources) {}
