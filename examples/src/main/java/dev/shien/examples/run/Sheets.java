package dev.shien.examples.run;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.consent.ConsentForm;
import dev.shien.domain.consent.ConsentPart;
import dev.shien.domain.consent.ConsentSheet;
import dev.shien.domain.consent.Consents;
import dev.shien.domain.consent.Defect;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.examples.happening.Happening;
import java.util.Optional;

/** The parts of consent forms that a happening says have come back. */
final class Sheets {

    private static final Splitter DEFECTS = Splitter.on(',').trimResults().omitEmptyStrings();

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
                    sheets.add(new ConsentSheet(form.id(), part.party(), defects(happening)));
                }
            }
        }
        return sheets.build();
    }

    private static boolean isMeant(Happening happening, String detail, String id) {
        Optional<String> named = happening.detail(detail).filter(v -> !v.equals(Happening.EVERYBODY));
        return named.map(id::equalsIgnoreCase).orElse(true);
    }

    private static ImmutableList<Defect> defects(Happening happening) {
        return happening
                .detail("defects")
                .map(text -> DEFECTS.splitToStream(text).map(Defect::parse).collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }
}
