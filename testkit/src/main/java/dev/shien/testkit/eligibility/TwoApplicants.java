package dev.shien.testkit.eligibility;

import dev.shien.domain.eligibility.Facts;

/**
 * An applicant of whom not everything need be known, and another one.
 *
 * @param question about the applicant
 * @param world all that may be so of the applicant
 * @param other all that is so of the other one
 */
public record TwoApplicants(Question question, Facts world, Facts other) {

    static TwoApplicants of(Question question, Facts other) {
        Facts world = PossibleWorlds.of(question.pack())
                .worlds(question.facts())
                .findFirst()
                .orElseThrow();
        return new TwoApplicants(question, world, other);
    }
}
