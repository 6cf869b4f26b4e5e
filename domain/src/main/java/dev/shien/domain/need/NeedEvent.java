package dev.shien.domain.need;

import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import java.util.Optional;
import java.util.OptionalInt;

/** What happens to the needs and wishes of companies. */
public sealed interface NeedEvent {

    /** Whose. */
    ApplicationId application();

    /**
     * What a company needs was seen, in place of what was known before.
     *
     * @param application whose
     * @param fromPhase the phase from which on it holds; absent: from the first
     * @param confidential what it needs
     */
    record Noted(ApplicationId application, OptionalInt fromPhase, Optional<Confidential<Needs>> confidential)
            implements NeedEvent {}

    /**
     * A company told its wishes, in place of those that it told before.
     *
     * @param application whose
     * @param confidential what it wishes for; may be nothing
     */
    record Wished(ApplicationId application, Optional<Confidential<Wishes>> confidential) implements NeedEvent {}
}
