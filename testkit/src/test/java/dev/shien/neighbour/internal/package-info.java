/** What another module keeps to itself. */
@NullMarked
package dev.shien.neighbour.internal;

import org.jspecify.annotations.NullMarked;
