/** Who was in the room: attendance of each session part, recorded apart for seminar and workshop (ambiguity A17). */
@NullMarked
package dev.shien.domain.attendance;

import org.jspecify.annotations.NullMarked;
