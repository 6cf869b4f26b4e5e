/** Reports of a programme: documents for the secretariat, the commissioner and the public. */
@NullMarked
package dev.shien.reporting;

import org.jspecify.annotations.NullMarked;
