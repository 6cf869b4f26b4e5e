/**
 * What the situation of companies was found to be in the course of a programme, and when; workshop groups are formed by it
 * (requirement R43: attribute and situation).
 */
@NullMarked
package dev.shien.domain.situation;

import org.jspecify.annotations.NullMarked;
