/** A draw from a file of applications alone, without calls and without a journal. */
@NullMarked
package dev.shien.examples.draw;

import org.jspecify.annotations.NullMarked;
