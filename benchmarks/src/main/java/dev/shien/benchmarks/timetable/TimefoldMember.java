package dev.shien.benchmarks.timetable;

/**
 * That a course is part of a curriculum.
 *
 * @param curriculum the id of the curriculum
 * @param course the course
 */
record TimefoldMember(String curriculum, TimefoldCourse course) {}
