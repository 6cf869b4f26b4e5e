package dev.shien.domain.attendance;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.programme.PartKind;
import java.util.Optional;

/**
 * The list that is signed in the room: who was there in one part of one session.
 *
 * @param session the session's number
 * @param part which part of it
 * @param lines at least one; each application at most once
 */
public record AttendanceSheet(int session, PartKind part, ImmutableList<Line> lines) {

    /**
     * A line of the sheet.
     *
     * @param application whose
     * @param presence present or absent
     * @param reason what was said of an absence; kept as personal data
     */
    public record Line(ApplicationId application, Presence presence, Optional<String> reason) {

        /** Somebody who was there. */
        public static Line attended(ApplicationId application) {
            return new Line(application, Presence.ATTENDED, Optional.empty());
        }

        /** Somebody who was not there. */
        public static Line absent(ApplicationId application, String reason) {
            return new Line(application, Presence.ABSENT, Optional.of(reason));
        }

        /** Without the reason. */
        @Override
        public String toString() {
            return "Line[" + application + ", " + presence + "]";
        }
    }

    /** Refuses an empty sheet, and an application with two lines. */
    public AttendanceSheet {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Expected an attendance sheet with at least one line, was empty");
        }
        long different = lines.stream().map(Line::application).distinct().count();
        if (different < lines.size()) {
            throw new IllegalArgumentException("Expected an attendance sheet with one line an application, were "
                    + lines.size() + " lines of " + different + " applications");
        }
    }

    /** A sheet of these lines. */
    public static AttendanceSheet of(int session, PartKind part, Line... lines) {
        return new AttendanceSheet(session, part, ImmutableList.copyOf(lines));
    }
}
