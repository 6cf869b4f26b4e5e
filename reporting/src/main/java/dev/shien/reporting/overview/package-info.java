/** The first page: the figures that people look for first, and the way to every other document. */
@NullMarked
package dev.shien.reporting.overview;

import org.jspecify.annotations.NullMarked;
