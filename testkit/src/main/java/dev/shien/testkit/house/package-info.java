/**
 * The laws of the house (DESIGN section 1) for ArchUnit: a star of modules without cycles, and the same bytes out for the
 * same input on any machine.
 */
@NullMarked
package dev.shien.testkit.house;

import org.jspecify.annotations.NullMarked;
