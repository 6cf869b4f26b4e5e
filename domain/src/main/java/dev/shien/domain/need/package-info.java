/**
 * What companies need of their visits and what they wish for, as it turned out in the course of a programme: visits are planned
 * by it (requirement R51: matching by the company's issues).
 */
@NullMarked
package dev.shien.domain.need;

import org.jspecify.annotations.NullMarked;
