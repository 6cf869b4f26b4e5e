/** What the command for expert visits prints. */
@NullMarked
package dev.shien.examples.visit;

import org.jspecify.annotations.NullMarked;
