/**
 * Problems for any {@link dev.shien.domain.timetable.cohort.CohortTimetabler}, the laws that its plans keep, a recount of every rule
 * and term from its definition, and a solver that tries everything.
 */
@NullMarked
package dev.shien.testkit.timetable.cohort;

import org.jspecify.annotations.NullMarked;
