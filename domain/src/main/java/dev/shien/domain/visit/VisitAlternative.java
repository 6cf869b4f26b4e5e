package dev.shien.domain.visit;

/**
 * Another place for a visit, with all other visits where they are.
 *
 * @param visit the visit as it would be
 * @param more by how much the penalty of the plan would change, in thousandths of a unit of weight; less than 0 if it would be less
 */
public record VisitAlternative(Visit visit, long more) {}
