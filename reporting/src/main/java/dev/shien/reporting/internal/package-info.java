/** How values are written, and what the page templates see. Not for use outside this module. */
@NullMarked
package dev.shien.reporting.internal;

import org.jspecify.annotations.NullMarked;
