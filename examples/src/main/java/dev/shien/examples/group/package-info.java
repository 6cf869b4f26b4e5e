/** Groups of workshops from a problem in a file, without a programme and without a journal. */
@NullMarked
package dev.shien.examples.group;

import org.jspecify.annotations.NullMarked;
