package dev.shien.domain.situation;

import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.workshop.AttributeValue;
import java.util.Optional;

/** What happens to the situations of companies. */
public sealed interface SituationEvent {

    /**
     * A situation was noted; it stands until the same one is noted again.
     *
     * @param application whose
     * @param source where it was seen
     * @param name which situation, as the programme declares it
     * @param confidential what it is, a value of its scale
     */
    record Noted(
            ApplicationId application,
            SituationSource source,
            String name,
            Optional<Confidential<AttributeValue>> confidential)
            implements SituationEvent {}
}
