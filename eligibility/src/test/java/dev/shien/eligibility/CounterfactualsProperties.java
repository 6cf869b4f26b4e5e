package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.eligibility.Counterfactuals;
import dev.shien.domain.eligibility.Counterfactuals.Change;
import dev.shien.domain.eligibility.Counterfactuals.Counterfactual;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.testkit.eligibility.PossibleWorlds;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Counterfactuals of random packs against changing the facts and evaluating the rule word by word. */
class CounterfactualsProperties {

    private static final int ALL_WORLDS = 500;
    private static final int POSSIBLE_WORLDS = 12;

    /** 1. With the facts changed as the examples say, the verdict is the other one. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theExamplesGiveTheOtherVerdict(@ForAll("trials") Trial trial) {
        for (Counterfactual other : trial.explained().counterfactuals().all()) {
            Facts changed = trial.facts();
            for (Change change : other.changes()) {
                changed = changed.with(change.fact(), known(change.example()));
                assertThat(PlainAnswers.fits(fact(trial, change.fact()), change.plain(), change.example()))
                        .as("%s %s", change.plain(), change.example())
                        .isTrue();
            }
            assertThat(verdicts(trial.with(changed))).containsExactly(other.verdict());
        }
    }

    /** 2. Where one fact alone would do, exactly the values that are said would. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ofOneFactExactlyTheValuesThatAreSaidWouldDo(@ForAll("trials") Trial trial) {
        for (Counterfactual other : trial.explained().counterfactuals().all()) {
            Change change = other.changes().get(0);
            FactDescription fact = fact(trial, change.fact());
            for (FactValue value : other.changes().size() == 1 ? fact.values() : ImmutableList.<FactValue>of()) {
                Trial changed = trial.with(trial.facts().with(change.fact(), known(value)));
                assertThat(verdicts(changed).equals(Set.of(other.verdict())))
                        .as("%s instead of %s", value, change.plain())
                        .isEqualTo(PlainAnswers.fits(fact, change.plain(), value));
            }
        }
    }

    /** 3. The sets of facts are the smallest there are, and all of them, found by trying every change. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theSetsOfFactsAreTheSmallestThereAre(@ForAll("trials") Trial trial) {
        Counterfactuals counterfactuals = trial.explained().counterfactuals();
        assertThat(counterfactuals.exhaustive()).isTrue();
        for (Verdict verdict : Verdict.values()) {
            Set<Set<String>> found = counterfactuals.all().stream()
                    .filter(other -> other.verdict() == verdict)
                    .map(other -> other.changes().stream().map(Change::fact).collect(Collectors.toSet()))
                    .collect(Collectors.toSet());
            boolean isOther =
                    verdict.isSettled() && trial.decided() != Verdict.UNDETERMINED && trial.decided() != verdict;
            assertThat(found).isEqualTo(isOther ? smallest(trial, verdict) : Set.of());
        }
    }

    private static Set<Set<String>> smallest(Trial trial, Verdict verdict) {
        List<String> facts =
                trial.description().facts().stream().map(FactDescription::name).toList();
        Set<Set<String>> enough = Sets.powerSet(ImmutableSet.copyOf(facts)).stream()
                .filter(set -> canGive(trial, set, verdict))
                .collect(Collectors.toSet());
        return enough.stream()
                .filter(set -> enough.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .collect(Collectors.toSet());
    }

    private static boolean canGive(Trial trial, Set<String> changed, Verdict verdict) {
        Facts free = trial.facts().filter(name -> !changed.contains(name));
        return PossibleWorlds.of(trial.description())
                .worlds(free)
                .map(world -> trial.facts().with(world.filter(changed::contains)))
                .distinct()
                .anyMatch(facts -> verdicts(trial.with(facts)).equals(Set.of(verdict)));
    }

    private static Set<Verdict> verdicts(Trial trial) {
        return PossibleWorlds.of(trial.description())
                .worlds(trial.facts())
                .map(world -> trial.with(world).naive())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static FactDescription fact(Trial trial, String name) {
        return trial.description().facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Fact known(FactValue value) {
        return Fact.known(value, Evidence.of(FactSource.DOCUMENT, LocalDate.EPOCH));
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Trial.random(ALL_WORLDS, POSSIBLE_WORLDS);
    }
}
