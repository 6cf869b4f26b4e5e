/** Folders of results that appear whole or not at all. */
@NullMarked
package dev.shien.examples.output;

import org.jspecify.annotations.NullMarked;
