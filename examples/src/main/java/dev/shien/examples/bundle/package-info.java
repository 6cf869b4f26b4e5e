/** The programmes that come with Shien, and where the files of a programme are found. */
@NullMarked
package dev.shien.examples.bundle;

import org.jspecify.annotations.NullMarked;
