package dev.shien.domain.attendance;

import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.programme.PartKind;
import java.util.Optional;

/** What was recorded of somebody's attendance. */
public sealed interface AttendanceEvent {

    /**
     * Attendance of one part of one session.
     *
     * @param application whose
     * @param session the session's number
     * @param part which part of it
     * @param presence present or absent
     * @param confidential the reason that was given for an absence
     */
    record Recorded(
            ApplicationId application,
            int session,
            PartKind part,
            Presence presence,
            Optional<Confidential<String>> confidential)
            implements AttendanceEvent {}
}
