/** Bytes and orders that the lottery's packages share. Not for use outside this module. */
@NullMarked
package dev.shien.lottery.internal;

import org.jspecify.annotations.NullMarked;
