package dev.shien.domain.engine;

import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Stage;
import dev.shien.domain.attendance.AttendanceEvent;
import dev.shien.domain.attendance.Presence;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.view.ProgrammeView;
import java.util.Optional;

/** Records who was in the room. */
final class Attending {

    private Attending() {}

    static Decided record(
            ProgrammeView view,
            ApplicationId id,
            int session,
            PartKind part,
            Presence presence,
            Optional<String> reason) {
        Application app = Lookup.application(view, id);
        requirePart(view.programme(), session, part);
        return app.stage() == Stage.CONFIRMED
                ? Decided.events(id.value(), new AttendanceEvent.Recorded(id, session, part, presence, reason))
                : Decided.no(Reasons.notTakingPart(app));
    }

    private static void requirePart(Programme programme, int session, PartKind part) {
        boolean known = programme.sessions().stream()
                .anyMatch(s -> s.number() == session && s.parts().stream().anyMatch(p -> p.kind() == part));
        if (!known) {
            throw new IllegalArgumentException(
                    "Programme '" + programme.id() + "' has no " + part + " in session " + session);
        }
    }
}
