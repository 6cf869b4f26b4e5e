package dev.shien.testkit.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.programme.WorkshopSettings;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Weight;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Settings of workshops that fit the sessions. */
final class WorkshopPart {

    private static final int MOST_MORE = 5;
    private static final int MOST_CRITERIA = 4;
    private static final String LEVEL = "level_of-security";

    private WorkshopPart() {}

    static Arbitrary<Optional<WorkshopSettings>> any(ImmutableList<ProgrammeSession> sessions) {
        ImmutableList<Integer> rounds = sessions.stream()
                .filter(s -> s.parts().stream().anyMatch(p -> p.kind() == PartKind.WORKSHOP))
                .map(ProgrammeSession::number)
                .collect(ImmutableList.toImmutableList());
        return rounds.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : settings(rounds).map(Optional::of);
    }

    private static Arbitrary<WorkshopSettings> settings(ImmutableList<Integer> rounds) {
        return situations()
                .flatMap(situations -> Combinators.combine(
                                sizes(),
                                runs(rounds),
                                criteria(situations).list().ofMaxSize(MOST_CRITERIA),
                                Arbitraries.of(true, false),
                                Texts.lists())
                        .as((size, runs, criteria, apart, steps) -> new WorkshopSettings(
                                size, runs, situations, ImmutableList.copyOf(criteria), apart, steps, steps)));
    }

    /** None, or situations of each scale. */
    private static Arbitrary<ImmutableMap<String, AttributeScale>> situations() {
        return Texts.words()
                .set()
                .ofMinSize(2)
                .ofMaxSize(MOST_MORE)
                .flatMap(steps -> Arbitraries.of(
                        ImmutableMap.of(),
                        ImmutableMap.of(
                                "topic",
                                AttributeScale.Kind.CATEGORY,
                                "open-risks",
                                AttributeScale.Kind.QUANTITY,
                                "issues",
                                AttributeScale.Kind.TAGS,
                                LEVEL,
                                new AttributeScale.Ordered(ImmutableList.copyOf(steps)))));
    }

    private static Arbitrary<GroupSize> sizes() {
        Arbitrary<Integer> more = Arbitraries.integers().between(0, MOST_MORE);
        return Combinators.combine(more, more, more)
                .as((least, target, greatest) ->
                        new GroupSize(1 + least, 1 + least + target, 1 + least + target + greatest));
    }

    private static Arbitrary<ImmutableList<RoundRun>> runs(ImmutableList<Integer> rounds) {
        return Arbitraries.of(
                ImmutableList.of(), ImmutableList.of(new RoundRun(rounds.get(0), rounds.get(rounds.size() - 1))));
    }

    private static Arbitrary<Criterion> criteria(ImmutableMap<String, AttributeScale> situations) {
        Arbitrary<String> attributes = Arbitraries.of(ImmutableList.<String>builder()
                .add("goal", "quota", "industry", "employees")
                .addAll(situations.keySet())
                .build());
        Arbitrary<String> numbered = Arbitraries.of("employees", situations.isEmpty() ? "employees" : LEVEL);
        Arbitrary<Weight> points =
                Arbitraries.longs().between(0, Weight.GREATEST).map(Weight::of);
        Arbitrary<Weight> weights =
                Arbitraries.frequencyOf(Tuple.of(9, points), Tuple.of(1, Arbitraries.just(Weight.HARD)));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(2, 4);
        return Arbitraries.oneOf(
                Combinators.combine(attributes, weights).as(Alike::new),
                Combinators.combine(attributes, weights).as(Spread::new),
                Combinators.combine(numbered, weights).as(Balanced::new),
                Combinators.combine(attributes, numbers, weights)
                        .as((attribute, least, weight) ->
                                new NobodyAlone(attribute, ImmutableSet.of("E"), least, weight)),
                weights.map(FewRepeats::new),
                Combinators.combine(numbers, weights).as(MostMeetings::new),
                Combinators.combine(numbers, weights).as(EveryoneMeets::new),
                weights.map(weight -> new RoleInEveryGroup("chair", Optional.empty(), weight)),
                weights.map(LittleChange::new));
    }
}
