package dev.shien.examples.command;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Problem;
import dev.shien.domain.programme.Programme;
import dev.shien.examples.intake.Form;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * As of which day each application is decided on.
 *
 * @param programme whose applications they are
 * @param on the one day for all, if it was asked for
 */
record FormDays(Programme programme, @Nullable LocalDate on) {

    /** The day on which a form was sent, where the programme is. */
    LocalDate applied(Form form) {
        return form.submittedAt().atZoneSameInstant(programme.zone()).toLocalDate();
    }

    LocalDate of(Form form) {
        return on == null ? applied(form) : on;
    }

    /** Refuses the forms on whose days a pack does not apply, all at once. */
    void require(ImmutableList<Form> forms, PackDescription pack, String source) {
        if (on != null) {
            Days.require(on, pack);
        }
        ImmutableList<Problem> problems = forms.stream()
                .filter(form -> !pack.appliesOn(of(form)))
                .map(form -> new Problem(
                        source,
                        "line " + form.line(),
                        "sent on " + applied(form),
                        "a day on which rule pack " + pack.pack().id() + " applies, " + pack.period()
                                + "; or name one by --on"))
                .collect(ImmutableList.toImmutableList());
        if (!problems.isEmpty()) {
            throw new InvalidDocument(problems);
        }
    }
}
