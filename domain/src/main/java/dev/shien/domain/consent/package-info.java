/**
 * Consents (同意書): the forms as a programme declares them, what has been received of each part, what is wrong with it,
 * and whether everything is in order (requirements R31-R33).
 */
@NullMarked
package dev.shien.domain.consent;

import org.jspecify.annotations.NullMarked;
