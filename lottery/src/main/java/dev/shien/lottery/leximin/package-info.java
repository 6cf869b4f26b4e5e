/**
 * The fairest distribution over committees by column generation (Flanigan, Gölz, Gupta, Hennig and Procaccia, "Fair
 * algorithms for selecting citizens' assemblies", Nature 596, 2021), over types of entrants in place of entrants: leximin
 * treats alike whom the quotas cannot tell apart, and there are far fewer types. The only package that knows ojAlgo, whose
 * linear programmes in floating point merely propose; what is handed out is checked in exact numbers.
 */
@NullMarked
package dev.shien.lottery.leximin;

import org.jspecify.annotations.NullMarked;
