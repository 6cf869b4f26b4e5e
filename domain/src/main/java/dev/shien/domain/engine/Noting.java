package dev.shien.domain.engine;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.WorkshopSettings;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.situation.SituationEvent;
import dev.shien.domain.situation.SituationSource;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.AttributeValue;
import java.util.Optional;

/** Notes the situations of companies, by which the groups of later workshops are formed (requirement R43). */
final class Noting {

    private Noting() {}

    static Decided note(
            ProgrammeView view, ApplicationId id, SituationSource source, String name, AttributeValue value) {
        return Decided.unless(
                whose(view, id).or(() -> what(view.programme(), name, value)),
                () -> Decided.events(id.value(), new SituationEvent.Noted(id, source, name, Confidential.of(value))));
    }

    private static Optional<Reason> whose(ProgrammeView view, ApplicationId id) {
        Optional<Application> application = view.application(id);
        return application.isEmpty()
                ? Optional.of(SituationReasons.unknownApplication(id))
                : application.filter(app -> app.stage() != Stage.CONFIRMED).map(Reasons::notTakingPart);
    }

    private static Optional<Reason> what(Programme programme, String name, AttributeValue value) {
        ImmutableMap<String, AttributeScale> scales =
                programme.workshop().map(WorkshopSettings::situations).orElse(ImmutableMap.of());
        AttributeScale scale = scales.get(name);
        if (scale == null) {
            return Optional.of(SituationReasons.unknownSituation(name, scales.keySet()));
        }
        return scale.allows(value) ? Optional.empty() : Optional.of(SituationReasons.notOfScale(name, scale));
    }
}
