package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.consent.ConsentForm;
import dev.shien.domain.consent.ConsentPart;
import dev.shien.domain.consent.ConsentSheet;
import dev.shien.domain.consent.Consents;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.examples.happening.Happening;

/** The parts of consent forms that a happening says have come back. */
final class Sheets {

    private Sheets() {}

    static ImmutableList<ConsentSheet> of(Happening happening, ProgrammeView view, Application application) {
        Programme programme = view.programme();
        Consents before = view.consents(application.id());
        ImmutableList.Builder<ConsentSheet> sheets = ImmutableList.builder();
        for (ConsentForm form : programme.consents()) {
            for (ConsentPart part : form.parts()) {
                boolean inOrder = before.part(form.id(), part.party())
                        .filter(r -> !r.returned())
                        .isPresent();
                if (isMeant(happening, "form", form.id())
                        && isMeant(happening, "part", part.party().name())
                        && !inOrder) {
                    sheets.add(new ConsentSheet(form.id(), part.party(), happening.defects()));
                }
            }
        }
        return sheets.build();
    }

    private static boolean isMeant(Happening happening, String detail, String id) {
        return happening.detail(detail).map(id::equals).orElse(true);
    }
}
