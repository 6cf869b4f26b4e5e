package dev.shien.testkit.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Causes.Cause;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws that the {@link Explanation}s of every {@link Screening} obey, as jqwik properties, numbered together with the
 * other ones of {@link ScreeningLaws}, which contain them. A suite that tests only these extends this class.
 */
public abstract class ExplanationLaws {

    /** For subclasses. */
    protected ExplanationLaws() {}

    /** The screening under test; asked often, so it should be made once. */
    protected abstract Screening screening();

    /** The packs under test; all of the screening's unless overridden. */
    protected ImmutableSet<String> packs() {
        return screening().packs();
    }

    /** Questions with facts known, known in part, or not known, on days on which something changes or does not. */
    @Provide
    protected Arbitrary<Question> questions() {
        return ArbitraryQuestions.to(screening(), packs()).any();
    }

    /** Questions about one applicant, and all that is so of another. */
    @Provide
    protected Arbitrary<TwoApplicants> pairs() {
        return ArbitraryQuestions.to(screening(), packs()).ofTwo();
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
        assertThat(screening().reasons(question.ask(screening())))
                .isEqualTo(question.explained(screening()).reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.arguments())
                        .containsKeys("rule", "outcome", "law", "article", "fact", "limit"));
    }

    /**
     * 13. The reasons alone imply the verdict: a settled one has causes, and whoever meets and fails the conditions of one
     * of them alike gets the same verdict, whatever else is so. A condition that a tree leaves out does not come out as a
     * cause says, so that another applicant's tree may do without it, but not the tree of the decision itself.
     */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theReasonsAloneImplyTheVerdict(@ForAll("pairs") TwoApplicants pair, @ForAll int choice) {
        Explanation explained = pair.question().explained(screening());
        boolean isSettled = explained.decision().verdict().isSettled();
        ImmutableList<Cause> causes = explained.causes().sets();
        assertThat(causes.isEmpty()).as("without causes").isNotEqualTo(isSettled);
        if (isSettled) {
            Cause cause = causes.get(Math.floorMod(choice, causes.size()));
            CauseCheck check = new CauseCheck(screening(), explained, pair, cause);
            assertThat(check.isSo(explained)).as("%s by the tree", cause).isTrue();
            assertThat(check.exceptions())
                    .as("another verdict in spite of %s", cause)
                    .isEmpty();
        }
    }
}
