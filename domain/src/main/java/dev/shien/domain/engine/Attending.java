package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.application.Stage;
import dev.shien.domain.attendance.AttendanceEvent;
import dev.shien.domain.attendance.AttendanceSheet;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.view.ProgrammeView;

/** Records who was in the room: the whole sheet, or nothing of it. */
final class Attending {

    private Attending() {}

    static Decided record(ProgrammeView view, AttendanceSheet sheet) {
        requirePart(view.programme(), sheet);
        ImmutableList<Reason> refusals = sheet.lines().stream()
                .map(line -> Lookup.application(view, line.application()))
                .filter(app -> app.stage() != Stage.CONFIRMED)
                .map(Reasons::notTakingPart)
                .collect(ImmutableList.toImmutableList());
        return refusals.isEmpty()
                ? Decided.events(
                        "session " + sheet.session(),
                        sheet.lines().stream().map(line -> event(sheet, line)).toList())
                : new Decided.No(refusals);
    }

    private static AttendanceEvent.Recorded event(AttendanceSheet sheet, AttendanceSheet.Line line) {
        return new AttendanceEvent.Recorded(
                line.application(),
                sheet.session(),
                sheet.part(),
                line.presence(),
                line.reason().map(Confidential::new));
    }

    private static void requirePart(Programme programme, AttendanceSheet sheet) {
        boolean known = programme.sessions().stream()
                .anyMatch(s ->
                        s.number() == sheet.session() && s.parts().stream().anyMatch(p -> p.kind() == sheet.part()));
        if (!known) {
            throw new IllegalArgumentException(
                    "Programme '" + programme.id() + "' has no " + sheet.part() + " in session " + sheet.session());
        }
    }
}
