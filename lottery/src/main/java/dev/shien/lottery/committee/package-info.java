/**
 * What can be said of committees under overlapping quotas without solving a linear programme: the smallest relaxation of
 * quotas that nothing keeps, the check of a certificate by weak duality in exact numbers (Flanigan et al., Nature 596,
 * 2021, supplementary section 9), and the draw of a committee by tickets, which a stranger can recompute.
 */
@NullMarked
package dev.shien.lottery.committee;

import org.jspecify.annotations.NullMarked;
