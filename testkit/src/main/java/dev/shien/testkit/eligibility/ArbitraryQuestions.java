package dev.shien.testkit.eligibility;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Screening;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary questions to a screening, at the edges that its packs declare and on the days on which they apply. */
final class ArbitraryQuestions {

    /** The most worlds that a property enumerates for one question. */
    private static final int MOST_WORLDS = 120;

    private final Arbitrary<PackDescription> packs;

    private ArbitraryQuestions(Arbitrary<PackDescription> packs) {
        this.packs = packs;
    }

    /** Questions about these packs of a screening. */
    static ArbitraryQuestions to(Screening screening, ImmutableSet<String> packs) {
        return new ArbitraryQuestions(Arbitraries.of(packs).map(screening::describe));
    }

    /** With facts known, known in part, or not known. */
    Arbitrary<Question> any() {
        return packs.flatMap(ArbitraryQuestions::any);
    }

    /** With all facts known. */
    Arbitrary<Question> complete() {
        return packs.flatMap(pack -> Combinators.combine(ArbitraryFacts.complete(pack), days(pack))
                .as((facts, day) -> new Question(pack, facts, day)));
    }

    /** With another applicant beside the one they are about. */
    Arbitrary<TwoApplicants> ofTwo() {
        return packs.flatMap(pack ->
                Combinators.combine(any(pack), ArbitraryFacts.complete(pack)).as(TwoApplicants::of));
    }

    /** With what a form tells of an applicant at the edges, and all that a call may tell besides. */
    Arbitrary<FormQuestion> ofForms() {
        return packs.flatMap(
                pack -> Combinators.combine(ArbitraryApplicants.at(pack), ArbitraryFacts.complete(pack), days(pack))
                        .as((applicant, world, day) -> FormQuestion.of(pack, applicant, world, day)));
    }

    private static Arbitrary<Question> any(PackDescription pack) {
        return Combinators.combine(ArbitraryFacts.of(pack), days(pack))
                .as((facts, day) -> new Question(pack, PossibleWorlds.of(pack).thinned(facts, MOST_WORLDS), day));
    }

    private static Arbitrary<LocalDate> days(PackDescription pack) {
        LocalDate last = pack.until().map(day -> day.minusDays(1)).orElse(LocalDate.of(2030, 12, 31));
        return Arbitraries.longs()
                .between(pack.from().toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
