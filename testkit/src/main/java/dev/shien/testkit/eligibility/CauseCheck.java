package dev.shien.testkit.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Causes.Cause;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Ground;
import dev.shien.domain.eligibility.Screening;

/**
 * Looks for worlds in which a cause is so, by the tree of reasons that the screening itself gives there, and the verdict is
 * another one.
 *
 * @param screening the screening that names the cause
 * @param explained the explanation of a settled verdict that has the cause
 * @param pair the applicant whom it is about, and another
 * @param cause the cause
 */
record CauseCheck(Screening screening, Explanation explained, TwoApplicants pair, Cause cause) {

    /**
     * Goes from one applicant to the other, taking over fact by fact what leaves the cause so, and looks at each value of
     * the fact on the way.
     */
    ImmutableList<Question> exceptions() {
        ImmutableList.Builder<Question> exceptions = ImmutableList.builder();
        Question reached = pair.question().with(pair.world());
        for (FactDescription fact : pair.question().pack().facts()) {
            Question here = reached;
            fact.values().stream()
                    .map(value -> here.with(here.facts().with(fact.name(), Monotony.like(fact, value))))
                    .filter(this::isException)
                    .forEach(exceptions::add);
            Question next =
                    here.with(here.facts().with(fact.name(), pair.other().get(fact.name())));
            reached = isSo(next.explained(screening)) ? next : here;
        }
        return exceptions.build();
    }

    private boolean isException(Question world) {
        return world.ask(screening).verdict() != explained.decision().verdict() && isSo(world.explained(screening));
    }

    /** Whether the cause is so where this is the explanation. */
    boolean isSo(Explanation there) {
        return cause.grounds().stream().allMatch(ground -> isSo(ground, there));
    }

    private boolean isSo(Ground ground, Explanation there) {
        return ground.condition()
                .map(id -> there.tree().node(id).stream().anyMatch(node -> node.outcome() == ground.outcome()))
                .orElseGet(() -> isKnown(ground.fact(), there.decision().facts()));
    }

    /** Whether no value of a fact is possible there that is not possible where the cause is named. */
    private boolean isKnown(String name, Facts there) {
        Facts known = pair.question().facts();
        return pair.question().pack().facts().stream()
                .filter(fact -> fact.name().equals(name))
                .anyMatch(
                        fact -> Candidates.of(fact, known.get(name)).containsAll(Candidates.of(fact, there.get(name))));
    }
}
