/** Who stands behind an id that plans and draws use: what internal documents print in its place. */
@NullMarked
package dev.shien.reporting.party;

import org.jspecify.annotations.NullMarked;
