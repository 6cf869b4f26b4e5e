/**
 * Sessions of many cohorts at once: cohorts, courses, rooms, lecturers and slots; port
 * {@link dev.shien.domain.timetable.cohort.CohortTimetabler}. The model is curriculum-based course timetabling (Di Gaspero, McCollum and
 * Schaerf 2007, track 3 of the second International Timetabling Competition; a cohort is their curriculum) with what a programme asks
 * beyond it: days of a calendar instead of a week, courses whose sessions follow in order at a cadence, a choice of lecturers and
 * what they travel, and an earlier plan from which little should change.
 */
@NullMarked
@ValueStyle
package dev.shien.domain.timetable.cohort;

import dev.shien.domain.ValueStyle;
import org.jspecify.annotations.NullMarked;
