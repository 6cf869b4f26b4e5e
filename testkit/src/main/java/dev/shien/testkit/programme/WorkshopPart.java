package dev.shien.testkit.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.programme.WorkshopSettings;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Settings of workshops that fit the sessions. */
final class WorkshopPart {

    private static final int MOST_MORE = 5;
    private static final int MOST_CRITERIA = 4;

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
        return Combinators.combine(
                        sizes(),
                        runs(rounds),
                        criteria().list().ofMaxSize(MOST_CRITERIA),
                        Arbitraries.of(true, false),
                        Texts.lists())
                .as((size, runs, criteria, apart, steps) ->
                        new WorkshopSettings(size, runs, ImmutableList.copyOf(criteria), apart, steps, steps));
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

    private static Arbitrary<Criterion> criteria() {
        Arbitrary<String> attributes = Arbitraries.of("goal", "quota", "industry", "employees");
        Arbitrary<Long> weights = Arbitraries.longs().between(0, Criterion.GREATEST_WEIGHT);
        return Arbitraries.oneOf(
                Combinators.combine(attributes, weights).as(Criterion.Alike::new),
                Combinators.combine(attributes, weights).as(Criterion.Spread::new),
                weights.map(Criterion.FewRepeats::new));
    }
}
