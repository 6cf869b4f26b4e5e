package dev.shien.testkit.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws that every {@link Screening} obeys, as jqwik properties. A suite extends this class and says which screening
 * it tests; the facts aim at the edges that the screening declares for its packs.
 */
public abstract class ScreeningLaws {

    /** The most worlds that a property enumerates for one question. */
    private static final int MOST_WORLDS = 120;

    /** For subclasses. */
    protected ScreeningLaws() {}

    /** The screening under test; asked often, so it should be made once. */
    protected abstract Screening screening();

    /** The packs under test; all of the screening's unless overridden. */
    protected ImmutableSet<String> packs() {
        return screening().packs();
    }

    /** Boundary cases of a pack, as its maker's tools write them out; none unless overridden. */
    protected ImmutableList<PackCase> boundaryCases(String pack) {
        return ImmutableList.of();
    }

    /** Questions with facts known, known in part, or not known, on days on which something changes or does not. */
    @Provide
    protected Arbitrary<Question> questions() {
        return question(false);
    }

    /** Questions with all facts known. */
    @Provide
    protected Arbitrary<Question> completeQuestions() {
        return question(true);
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

    /** 4. The facts to ask settle the verdict whatever the answers, and none of them is asked for nothing. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theFactsToAskSettleTheVerdictAndEachOfThemMatters(@ForAll("questions") Question question) {
        ImmutableSet<String> settling =
                question.explained(screening()).factsToAsk().settling();
        PossibleWorlds.of(question.pack()).worlds(question.facts()).forEach(world -> {
            Facts answered = question.facts().with(world.filter(settling::contains));
            assertThat(question.with(answered).ask(screening()).verdict().isSettled())
                    .isTrue();
        });
        for (String needed : settling) {
            boolean matters = PossibleWorlds.of(question.pack())
                    .worlds(question.facts())
                    .map(world -> question.facts()
                            .with(world.filter(name -> settling.contains(name) && !name.equals(needed))))
                    .anyMatch(answered ->
                            !question.with(answered).ask(screening()).verdict().isSettled());
            assertThat(matters).as("asking for %s", needed).isTrue();
        }
    }

    /** 5. Each way to a verdict leads there with some answers, and no way contains another. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void eachWayToAVerdictLeadsThereAndNoneContainsAnother(@ForAll("questions") Question question) {
        question.explained(screening()).factsToAsk().ways().forEach((verdict, ways) -> {
            for (ImmutableSet<String> way : ways) {
                Stream<Facts> answers = PossibleWorlds.of(question.pack())
                        .worlds(question.facts())
                        .map(world -> question.facts().with(world.filter(way::contains)));
                assertThat(answers.anyMatch(answered ->
                                question.with(answered).ask(screening()).verdict() == verdict))
                        .as("%s by %s", verdict, way)
                        .isTrue();
                assertThat(ways).noneMatch(other -> !other.equals(way) && way.containsAll(other));
            }
        });
    }

    /** 6. The same question has the same answer, and the answer comes back from its canonical JSON. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aDecisionIsRepeatableAndComesBackFromJson(@ForAll("questions") Question question) {
        Explanation explained = question.explained(screening());
        Decision decision = explained.decision();
        assertThat(question.explained(screening())).isEqualTo(explained);
        String json = CanonicalJson.string(Json.toTree(explained));
        assertThat(Json.fromTree(Json.parse("explanation", json), Explanation.class))
                .isEqualTo(explained);
        assertThat(question.with(decision.facts()).ask(screening())).isEqualTo(decision);
    }

    /** 7. A decision gives reasons, each with its rule and its law. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aDecisionGivesReasonsWithRuleAndLaw(@ForAll("questions") Question question) {
        assertThat(question.explained(screening()).reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.arguments())
                        .containsKeys("rule", "outcome", "law", "article", "fact", "limit"));
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
        return Arbitraries.of(packs())
                .map(id -> screening().describe(id))
                .flatMap(pack -> Combinators.combine(
                                ArbitraryApplicants.at(pack), ArbitraryFacts.complete(pack), days(pack))
                        .as((applicant, world, day) -> FormQuestion.of(pack, applicant, world, day)));
    }

    private Arbitrary<Question> question(boolean complete) {
        return Arbitraries.of(packs()).map(id -> screening().describe(id)).flatMap(pack -> {
            Arbitrary<Facts> facts = complete ? ArbitraryFacts.complete(pack) : ArbitraryFacts.of(pack);
            return Combinators.combine(facts, days(pack)).as((known, day) -> {
                Facts thinned = complete ? known : PossibleWorlds.of(pack).thinned(known, MOST_WORLDS);
                return new Question(pack, thinned, day);
            });
        });
    }

    private static Arbitrary<LocalDate> days(PackDescription pack) {
        LocalDate last = pack.until().map(day -> day.minusDays(1)).orElse(LocalDate.of(2030, 12, 31));
        return Arbitraries.longs()
                .between(pack.from().toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
