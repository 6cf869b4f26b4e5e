package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A visit that an expert who leaves cannot make any more, and who could, with all other visits where they are.
 *
 * @param visit the visit as planned
 * @param others the best places by other experts, those that cost least first
 * @param unplaced where there is none, why, and what would make room
 */
public record VacantVisit(Visit visit, ImmutableList<VisitAlternative> others, Optional<UnplacedVisit> unplaced) {

    /** Refuses a visit with neither another place nor why there is none, and one with both. */
    public VacantVisit {
        if (others.isEmpty() != unplaced.isPresent()) {
            throw new IllegalArgumentException("Visit " + visit.phase() + " of '" + visit.company()
                    + "' must have other places or why there are none, was " + others + " and " + unplaced);
        }
    }
}
