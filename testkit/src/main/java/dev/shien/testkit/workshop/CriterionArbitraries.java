package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import dev.shien.domain.workshop.criterion.Weight;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Criteria of all kinds. */
final class CriterionArbitraries {

    private static final int MOST_CRITERIA = 5;
    private static final int KINDS = 17;

    private CriterionArbitraries() {}

    /** Which weights criteria can have. */
    interface Strength {

        Arbitrary<Weight> weights();
    }

    /** None of them hard. */
    static Strength soft() {
        return () -> Arbitraries.longs().between(0, 20).map(Weight::of);
    }

    /** One in eight hard. */
    static Strength anyOf() {
        return () -> Arbitraries.frequencyOf(Tuple.of(7, soft().weights()), Tuple.of(1, Arbitraries.just(Weight.HARD)));
    }

    /** Two in five hard. */
    static Strength oftenHard() {
        return () -> Arbitraries.frequencyOf(Tuple.of(3, soft().weights()), Tuple.of(2, Arbitraries.just(Weight.HARD)));
    }

    static Arbitrary<List<Criterion>> criteria(ImmutableList<Participant> people, Strength strength) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(1, 3),
                        pairs(people),
                        strength.weights())
                .as(CriterionArbitraries::criterion)
                .list()
                .ofMaxSize(MOST_CRITERIA)
                .uniqueElements(c -> c.code() + c.weight().hard());
    }

    private static Criterion criterion(int which, int number, ImmutableList<ParticipantPair> pairs, Weight weight) {
        return switch (which) {
            case 0 -> new Alike("goal", weight);
            case 1 -> new Alike("level", weight);
            case 2 -> new Spread("level", weight);
            case 3 -> new Spread("goal", weight);
            case 4 -> new Spread("tags", weight);
            case 5 -> new Alike("step", weight);
            case 6 -> new Balanced("level", weight);
            case 7 -> new Balanced("step", weight);
            case 8 -> new NobodyAlone("kind", ImmutableSet.of(), 1 + number, weight);
            case 9 -> new NobodyAlone("tags", ImmutableSet.of("x"), 1 + number, weight);
            case 10 -> pairs.isEmpty() ? new FewRepeats(weight) : new Apart(pairs, weight);
            case 11 -> pairs.isEmpty() ? new FewRepeats(weight) : new Together(pairs, weight);
            case 12 -> new MostMeetings(number, weight);
            case 13 -> new EveryoneMeets(number, weight);
            case 14 -> new RoleInEveryGroup("x", Optional.of("tags"), weight);
            case 15 -> new RoleInEveryGroup("y", Optional.of("tags"), weight);
            case 16 -> new RoleInEveryGroup("host", Optional.empty(), weight);
            case KINDS -> new LittleChange(weight);
            default -> throw new IllegalArgumentException("Unknown kind " + which);
        };
    }

    private static Arbitrary<ImmutableList<ParticipantPair>> pairs(ImmutableList<Participant> people) {
        if (people.size() < 2) {
            return Arbitraries.just(ImmutableList.of());
        }
        return Arbitraries.integers()
                .between(0, people.size() - 2)
                .list()
                .uniqueElements()
                .ofMaxSize(Math.min(3, people.size() - 1))
                .map(firsts -> firsts.stream()
                        .map(i -> new ParticipantPair(
                                people.get(i).id(), people.get(i + 1).id()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
