package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Causes;
import dev.shien.domain.eligibility.Causes.Cause;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Ground;
import dev.shien.domain.eligibility.ReasonNode;
import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.testkit.eligibility.PossibleWorlds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Causes and the tree of random packs against all worlds, evaluated word by word. */
class CausesProperties {

    private static final int ALL_WORLDS = 2_000;
    private static final int POSSIBLE_WORLDS = 40;
    private static final int LITERALS = 10;

    /** 1. The grounds of a cause alone imply the verdict: it is so in every world in which they are so. */
    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void theReasonsAloneImplyTheVerdict(@ForAll("trials") Trial trial) {
        Explanation explained = trial.explained();
        NaiveGrounds naive = new NaiveGrounds(trial);
        for (Cause cause : explained.causes().sets()) {
            BitSet others = worlds(naive, cause.grounds(), trial);
            others.and(naive.without(trial.decided()));
            assertThat(others.isEmpty()).as("%s", cause).isTrue();
        }
    }

    /** 2. No ground of a cause can be spared. */
    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void noGroundCanBeSpared(@ForAll("trials") Trial trial) {
        NaiveGrounds naive = new NaiveGrounds(trial);
        for (Cause cause : trial.explained().causes().sets()) {
            for (Ground ground : cause.grounds()) {
                List<Ground> rest = new ArrayList<>(cause.grounds());
                rest.remove(ground);
                BitSet others = worlds(naive, rest, trial);
                others.and(naive.without(trial.decided()));
                assertThat(others.isEmpty()).as("%s without %s", cause, ground).isFalse();
            }
        }
    }

    /** 3. The causes are exactly the most general of all sets that imply the verdict, tried one by one. */
    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void theCausesAreTheMostGeneralSetsThereAre(@ForAll("trials") Trial trial) {
        Explanation explained = trial.explained();
        Causes causes = explained.causes();
        NaiveGrounds naive = new NaiveGrounds(trial);
        List<BitSet> literals = literals(naive, explained, trial);
        if (trial.decided() == Verdict.UNDETERMINED) {
            assertThat(causes).isEqualTo(Causes.none());
        } else if (literals.size() <= LITERALS) {
            Set<BitSet> found = causes.sets().stream()
                    .map(cause -> worlds(naive, cause.grounds(), trial))
                    .collect(ImmutableSet.toImmutableSet());
            assertThat(causes.exhaustive()).isTrue();
            assertThat(found).hasSameSizeAs(causes.sets());
            assertThat(found).isEqualTo(mostGeneral(literals, naive.without(trial.decided()), all(trial)));
        }
    }

    /** 4. Each rule and condition of the tree comes out as it does in all possible worlds, and is open where they differ. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theTreeSaysWhatEachPartComesOutAsInAllPossibleWorlds(@ForAll("trials") Trial trial) {
        NaiveGrounds naive = new NaiveGrounds(trial);
        List<Facts> worlds =
                PossibleWorlds.of(trial.description()).worlds(trial.facts()).toList();
        for (ReasonNode node : trial.explained().tree().nodes()) {
            ImmutableSet<Integer> outcomes = worlds.stream()
                    .map(world -> naive.outcome(world, node.id()))
                    .collect(ImmutableSet.toImmutableSet());
            assertThat(node.outcome()).as(node.id()).isEqualTo(outcome(outcomes));
        }
    }

    private static RuleOutcome outcome(ImmutableSet<Integer> outcomes) {
        if (outcomes.size() > 1) {
            return RuleOutcome.OPEN;
        }
        return switch (outcomes.asList().get(0)) {
            case 0 -> RuleOutcome.UNMET;
            case 1 -> RuleOutcome.JUDGEMENT;
            default -> RuleOutcome.MET;
        };
    }

    private static BitSet worlds(NaiveGrounds naive, Collection<Ground> grounds, Trial trial) {
        BitSet worlds = all(trial);
        grounds.forEach(ground -> worlds.and(naive.where(ground)));
        return worlds;
    }

    private static BitSet all(Trial trial) {
        BitSet all = new BitSet();
        all.set(0, PossibleWorlds.of(trial.description()).count(Facts.none()));
        return all;
    }

    /** The worlds of each condition that is settled, and where those do not imply the verdict, of what is known. */
    private static List<BitSet> literals(NaiveGrounds naive, Explanation explained, Trial trial) {
        List<BitSet> literals = new ArrayList<>();
        for (ReasonNode node : explained.tree().nodes()) {
            boolean settled = node.outcome() == RuleOutcome.MET || node.outcome() == RuleOutcome.UNMET;
            if (node.kind() == ReasonNode.Kind.CONDITION && settled) {
                literals.add(naive.where(new Ground(
                        Optional.of(node.id()),
                        node.id(),
                        node.outcome(),
                        explained.reasons().get(0).text())));
            }
        }
        BitSet others = naive.without(trial.decided());
        literals.forEach(others::and);
        if (!others.isEmpty()) {
            trial.description().facts().forEach(fact -> literals.add(naive.fits(fact.name())));
        }
        return ImmutableSet.copyOf(literals).asList();
    }

    private static Set<BitSet> mostGeneral(List<BitSet> literals, BitSet others, BitSet all) {
        List<BitSet> enough = new ArrayList<>();
        for (int set = 0; set < 1 << literals.size(); set++) {
            BitSet worlds = (BitSet) all.clone();
            for (int i = 0; i < literals.size(); i++) {
                if ((set >> i & 1) != 0) {
                    worlds.and(literals.get(i));
                }
            }
            if (!worlds.intersects(others)) {
                enough.add(worlds);
            }
        }
        return enough.stream()
                .filter(set -> enough.stream().noneMatch(wider -> isWithin(set, wider)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isWithin(BitSet set, BitSet wider) {
        BitSet outside = (BitSet) set.clone();
        outside.andNot(wider);
        return outside.isEmpty() && !set.equals(wider);
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Trial.random(ALL_WORLDS, POSSIBLE_WORLDS);
    }
}
