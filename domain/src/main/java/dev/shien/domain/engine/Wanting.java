package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.need.NeedEvent;
import dev.shien.domain.need.Needs;
import dev.shien.domain.need.Wishes;
import dev.shien.domain.programme.ProgrammePhase;
import dev.shien.domain.programme.Speciality;
import dev.shien.domain.programme.VisitSettings;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.visit.VisitWish;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Notes what companies need of their visits and what they wish for (requirement R51). */
final class Wanting {

    private final ProgrammeView view;
    private final ApplicationId id;

    private Wanting(ProgrammeView view, ApplicationId id) {
        this.view = view;
        this.id = id;
    }

    static Decided needs(ProgrammeView view, ApplicationId id, OptionalInt fromPhase, Needs needs) {
        Wanting wanting = new Wanting(view, id);
        return Decided.unless(
                wanting.whose()
                        .or(() -> wanting.unknownPhase(fromPhase.stream()))
                        .or(() -> wanting.unknownSpeciality(needs)),
                () -> Decided.events(id.value(), new NeedEvent.Noted(id, fromPhase, Confidential.of(needs))));
    }

    static Decided wishes(ProgrammeView view, ApplicationId id, ImmutableList<VisitWish> wishes) {
        Wanting wanting = new Wanting(view, id);
        return Decided.unless(
                wanting.whose()
                        .or(() -> wanting.unknownPhase(wishes.stream().flatMapToInt(wish -> wish.phase().stream()))),
                () -> Decided.events(id.value(), new NeedEvent.Wished(id, Confidential.of(new Wishes(wishes)))));
    }

    private Optional<Reason> whose() {
        if (view.programme().visits().isEmpty()) {
            return Optional.of(Reasons.nothingToDo("visits"));
        }
        Optional<Application> application = view.application(id);
        return application.isEmpty()
                ? Optional.of(SituationReasons.unknownApplication(id))
                : application.filter(app -> !app.stage().holdsSeat()).map(Reasons::notTakingPart);
    }

    private Optional<Reason> unknownPhase(IntStream phases) {
        ImmutableSet<Integer> known = view.programme().visits().stream()
                .flatMap(settings -> settings.phases().stream())
                .map(ProgrammePhase::number)
                .collect(ImmutableSet.toImmutableSet());
        return phases.boxed()
                .filter(phase -> !known.contains(phase))
                .findFirst()
                .map(phase -> PlanReasons.unknownPhase(phase, known));
    }

    private Optional<Reason> unknownSpeciality(Needs needs) {
        ImmutableSet<String> known = view.programme().visits().stream()
                .map(VisitSettings::specialities)
                .flatMap(ImmutableList::stream)
                .map(Speciality::id)
                .collect(ImmutableSet.toImmutableSet());
        return needs.weights().keySet().stream()
                .filter(speciality -> !known.contains(speciality))
                .findFirst()
                .map(speciality -> PlanReasons.unknownSpeciality(speciality, known));
    }
}
