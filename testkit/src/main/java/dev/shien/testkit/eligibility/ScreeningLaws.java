package dev.shien.testkit.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.eligibility.Verdict;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws that every {@link Screening} obeys, as jqwik properties, those of its explanations among them. A suite extends
 * this class and says which screening it tests; the facts aim at the edges that the screening declares for its packs.
 */
public abstract class ScreeningLaws extends ExplanationLaws {

    /** For subclasses. */
    protected ScreeningLaws() {}

    /** Boundary cases of a pack, as its maker's tools write them out; none unless overridden. */
    protected ImmutableList<PackCase> boundaryCases(String pack) {
        return ImmutableList.of();
    }

    /** Questions with all facts known. */
    @Provide
    protected Arbitrary<Question> completeQuestions() {
        return ArbitraryQuestions.to(screening(), packs()).complete();
    }

    /** 1. The verdict is what all possible worlds agree on, and undetermined exactly when they do not. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theVerdictIsWhatAllPossibleWorldsAgreeOn(@ForAll("questions") Question question) {
        ImmutableSet<Verdict> verdicts = PossibleWorlds.of(question.pack())
                .worlds(question.facts())
                .map(world -> question.with(world).ask(screening()).verdict())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(verdicts).doesNotContain(Verdict.UNDETERMINED);
        Verdict expected = verdicts.size() == 1 ? verdicts.asList().get(0) : Verdict.UNDETERMINED;
        assertThat(question.ask(screening()).verdict()).isEqualTo(expected);
    }

    /** 2. Learning a fact never reverses a settled verdict. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void learningAFactNeverReversesASettledVerdict(@ForAll("questions") Question question, @ForAll int choice) {
        Verdict before = question.ask(screening()).verdict();
        ImmutableList<Facts> worlds =
                PossibleWorlds.of(question.pack()).worlds(question.facts()).collect(ImmutableList.toImmutableList());
        Facts world = worlds.get(Math.floorMod(choice, worlds.size()));
        Facts known = question.facts();
        for (String name : world.byName().keySet()) {
            known = known.with(name, world.get(name));
            Verdict after = question.with(known).ask(screening()).verdict();
            assertThat(before.isSettled() ? before : after).isEqualTo(after);
        }
    }

    /** 3. With every fact known the verdict is settled. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void withEveryFactKnownTheVerdictIsSettled(@ForAll("completeQuestions") Question question) {
        assertThat(question.ask(screening()).verdict().isSettled()).isTrue();
    }

    /** 8. Facts that the pack does not read change nothing. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void factsThatThePackDoesNotReadChangeNothing(@ForAll("questions") Question question) {
        Fact stray = Fact.known(FactValue.of(1), Evidence.of(FactSource.FORM, LocalDate.EPOCH));
        Question more = question.with(question.facts().with("a fact of another pack", stray));
        assertThat(more.ask(screening())).isEqualTo(question.ask(screening()));
    }

    /** 9. The examples that a pack carries come out as it says. */
    @Example
    void theExamplesOfAPackComeOutAsItSays() {
        for (String id : packs()) {
            screening()
                    .describe(id)
                    .cases()
                    .forEach(example -> assertThat(screening()
                                    .decide(id, example.facts(), example.on())
                                    .verdict())
                            .as("%s: %s", id, example.name())
                            .isEqualTo(example.verdict()));
        }
    }

    /** 10. What a pack promises of a fact holds: where fewer is better, fewer never makes a verdict worse. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aBetterValueOfAMonotoneFactNeverHurts(@ForAll("completeQuestions") Question question, @ForAll int choice) {
        for (FactDescription fact : question.pack().facts()) {
            fact.monotone().ifPresent(better -> {
                FactValue other =
                        fact.values().get(Math.floorMod(choice, fact.values().size()));
                Question changed = question.with(question.facts().with(fact.name(), Monotony.like(fact, other)));
                boolean improves = Monotony.improves(better, question.facts().get(fact.name()), other);
                Verdict worse = (improves ? question : changed).ask(screening()).verdict();
                Verdict notWorse =
                        (improves ? changed : question).ask(screening()).verdict();
                assertThat(Monotony.rank(notWorse)).as(fact.name()).isGreaterThanOrEqualTo(Monotony.rank(worse));
            });
        }
    }

    /** 11. At every limit the boundary cases come out as they say. */
    @Example
    void theBoundaryCasesComeOutAsTheySay() {
        for (String id : packs()) {
            for (PackCase example : boundaryCases(id)) {
                assertThat(screening().decide(id, example.facts(), example.on()).verdict())
                        .as("%s: %s", id, example.name())
                        .isEqualTo(example.verdict());
            }
        }
    }

    /** 12. What the form tells of an applicant at the edges is decided on, and no call reverses what it settles. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatTheFormSettlesNoCallReverses(@ForAll("applicants") FormQuestion form) {
        Verdict told = form.question().ask(screening()).verdict();
        Verdict heard = form.answered().ask(screening()).verdict();
        assertThat(told.isSettled() ? told : heard).isEqualTo(heard);
    }

    /** Applicants at the edges of a pack, with all that a call may tell of them. */
    @Provide
    protected Arbitrary<FormQuestion> applicants() {
        return ArbitraryQuestions.to(screening(), packs()).ofForms();
    }
}
