/** Exact numbers: shares, odds and apportionments are rationals, never floating point. */
@NullMarked
package dev.shien.domain.number;

import org.jspecify.annotations.NullMarked;
