package dev.shien.reporting;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Participant;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationId;
import dev.shien.domain.reason.Text;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.reporting.party.Directory;
import dev.shien.reporting.party.Party;
import java.util.Optional;

/** The companies of a programme by the ids that its plans use: those of their applications. */
final class Parties implements Directory {

    private final ProgrammeView view;
    private final ImmutableMap<String, Text> quotas;

    Parties(ProgrammeView view, ImmutableMap<String, Text> quotas) {
        this.view = view;
        this.quotas = quotas;
    }

    @Override
    public Party party(String id) {
        return view.application(ApplicationId.of(id)).map(this::party).orElseGet(() -> Party.unknown(id));
    }

    private Party party(Application application) {
        Optional<Applicant> applicant = application.applicant();
        return new Party(
                application.receipt(),
                applicant.map(Applicant::name).orElse(""),
                applicant.flatMap(Applicant::participant).map(Participant::name).orElse(""),
                application
                        .quota()
                        .map(id -> Optional.ofNullable(quotas.get(id)).orElse(Text.same(id))));
    }
}
