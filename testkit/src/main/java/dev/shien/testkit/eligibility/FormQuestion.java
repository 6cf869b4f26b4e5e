package dev.shien.testkit.eligibility;

import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.eligibility.ApplicantFacts;
import dev.shien.domain.eligibility.EvidencePolicy;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import java.time.LocalDate;

/**
 * What an applicant's form tells, and then a call besides.
 *
 * @param question by the form alone
 * @param answered with everything known that the form leaves open
 */
public record FormQuestion(Question question, Question answered) {

    static FormQuestion of(PackDescription pack, Applicant applicant, Facts world, LocalDate day) {
        Facts form = ApplicantFacts.reading(pack, EvidencePolicy.defaults()).of(applicant, day);
        Facts counting = form;
        for (FactDescription fact : pack.facts()) {
            boolean counts = form.get(fact.name()).isSaidBy(fact.sources());
            counting = counts ? counting : counting.with(fact.name(), world.get(fact.name()));
        }
        return new FormQuestion(new Question(pack, form, day), new Question(pack, counting, day));
    }
}
