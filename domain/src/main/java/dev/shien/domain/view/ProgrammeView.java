package dev.shien.domain.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Stage;
import dev.shien.domain.attendance.Attendance;
import dev.shien.domain.consent.Consents;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.DrawHistory;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.workshop.GroupPlan;
import java.util.Optional;

/**
 * Everything that is known of a programme at one point of its journal. Immutable: a view that is being read never
 * changes.
 *
 * @param programme the definition
 * @param head where the journal ended, as {@code SEQ:HASH}; printed in a publication it fixes all that went before
 * @param applications all applications, in the order of their arrival
 * @param draws all draws
 * @param consents what has been received of the consents, by application; only where anything was
 * @param attendance who was in the room
 * @param timetable the timetable, once checked
 * @param groups the workshop groups, once planned
 * @param visits the expert visits, once planned
 */
public record ProgrammeView(
        Programme programme,
        String head,
        ImmutableMap<ApplicationId, Application> applications,
        DrawHistory draws,
        ImmutableMap<ApplicationId, Consents> consents,
        Attendance attendance,
        Optional<Timetable> timetable,
        Optional<GroupPlan> groups,
        Optional<VisitPlan> visits) {

    /** How many entries the journal had. */
    public long headSequence() {
        return Long.parseLong(head.substring(0, head.indexOf(':')));
    }

    /** The application with this id. */
    public Optional<Application> application(ApplicationId id) {
        return Optional.ofNullable(applications.get(id));
    }

    /** What has been received of the consents of an application. */
    public Consents consents(ApplicationId id) {
        return consents.getOrDefault(id, Consents.NONE);
    }

    /** The application with this public receipt number. */
    public Optional<Application> byReceipt(String receipt) {
        return applications.values().stream()
                .filter(a -> a.receipt().equals(receipt))
                .findFirst();
    }

    /** The applications at a stage, in the order of their arrival. */
    public ImmutableList<Application> at(Stage stage) {
        return applications.values().stream().filter(a -> a.stage() == stage).collect(ImmutableList.toImmutableList());
    }

    /** The number of applications in all. */
    public int size() {
        return applications.size();
    }
}
