/** A complete host with a command line. */
@NullMarked
package dev.shien.examples;

import org.jspecify.annotations.NullMarked;
