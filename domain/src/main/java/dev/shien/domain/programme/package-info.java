/**
 * A programme as data: everything that makes one programme differ from another, read from one JSON document and checked
 * as a whole, so that a second ministry writes JSON and no Java.
 */
@NullMarked
package dev.shien.domain.programme;

import org.jspecify.annotations.NullMarked;
