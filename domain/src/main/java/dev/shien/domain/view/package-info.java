/** What a programme looks like at one point of its journal: the immutable views that hosts and reports read. */
@NullMarked
package dev.shien.domain.view;

import org.jspecify.annotations.NullMarked;
