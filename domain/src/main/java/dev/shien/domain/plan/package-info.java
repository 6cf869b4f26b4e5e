/**
 * What all planners share: how long they may search, and the certificate that every plan carries (hard rules kept or
 * broken, the score term by term, a proven bound and the gap to it).
 */
@NullMarked
package dev.shien.domain.plan;

import org.jspecify.annotations.NullMarked;
