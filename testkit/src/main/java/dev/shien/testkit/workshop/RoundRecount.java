package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.Deviations;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Likeness;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.criterion.Alike;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts what the groups of one round have against the criteria that look at each round by itself. */
final class RoundRecount {

    private final GroupProblem problem;
    private final Round round;
    private final SeatedRound seated;
    private final ImmutableList<ParticipantPair> pairs;

    RoundRecount(GroupProblem problem, Round round, SeatedRound seated, ImmutableList<ParticipantPair> pairs) {
        this.problem = problem;
        this.round = round;
        this.seated = seated;
        this.pairs = pairs;
    }

    /** Whether its groups are not given. */
    boolean open() {
        return problem.fixed().stream().noneMatch(f -> f.round() == round.number());
    }

    /** What counts as one meeting with this round: its run, or else the round alone. */
    Object sitting() {
        Stream<Object> runs = problem.runs().stream()
                .filter(run -> run.contains(round.number()))
                .map(run -> run);
        return runs.findFirst().orElse(round.number());
    }

    boolean together(ParticipantPair pair) {
        return seated.together(pair);
    }

    boolean seatsBoth(ParticipantPair pair) {
        return seated.seats(pair.one()) && seated.seats(pair.other());
    }

    /** How much there is against such a criterion, in thousandths. */
    long against(Criterion criterion) {
        if (criterion instanceof Alike alike) {
            return differences(alike.attribute(), true);
        }
        if (criterion instanceof Spread spread) {
            return differences(spread.attribute(), false);
        }
        if (criterion instanceof Apart apart) {
            return units(apart.pairs().stream().filter(this::together));
        }
        if (criterion instanceof Together together) {
            return units(together.pairs().stream().filter(p -> seatsBoth(p) && !together(p)));
        }
        if (criterion instanceof LittleChange) {
            return units(problem.previous().stream()
                    .filter(previous -> previous.round() == round.number())
                    .flatMap(this::moved));
        }
        return seated.groups().stream()
                .filter(group -> !group.isEmpty())
                .mapToLong(group -> against(criterion, group))
                .sum();
    }

    private static long units(Stream<?> what) {
        return ScoreTerm.UNIT * what.count();
    }

    private long differences(String attribute, boolean alike) {
        Likeness likeness = Likeness.of(problem, round, attribute);
        return pairs.stream()
                .filter(this::together)
                .mapToLong(pair -> likeness.difference(pair.one(), pair.other()))
                .map(difference -> alike ? difference : 1000 - difference)
                .sum();
    }

    private Stream<String> moved(FixedRound previous) {
        return IntStream.range(0, previous.groups().size())
                .boxed()
                .flatMap(table -> previous.groups().get(table).stream()
                        .filter(id -> seated.seats(id) && !Objects.equals(seated.table(id), Optional.of(table))));
    }

    private long against(Criterion criterion, ImmutableSet<String> group) {
        if (criterion instanceof Balanced balanced) {
            Deviations of = Deviations.of(problem, round, balanced.attribute());
            long means = group.stream().mapToLong(of::mean).sum();
            long spreads = group.stream().mapToLong(of::spread).sum();
            return means * means / 1000 + spreads * spreads / 1000;
        }
        if (criterion instanceof NobodyAlone alone) {
            return group.stream()
                    .flatMap(id -> names(id, alone.attribute()))
                    .filter(name -> alone.values().isEmpty() || alone.values().contains(name))
                    .collect(ImmutableMultiset.toImmutableMultiset())
                    .entrySet()
                    .stream()
                    .filter(name -> name.getCount() < alone.least())
                    .mapToLong(name -> ScoreTerm.UNIT * name.getCount())
                    .sum();
        }
        RoleInEveryGroup role = (RoleInEveryGroup) criterion;
        return group.stream().anyMatch(id -> able(role, id)) ? 0 : ScoreTerm.UNIT;
    }

    /** Whether somebody can take a role in this round. */
    boolean able(RoleInEveryGroup role, String id) {
        return role.attribute().isEmpty() || names(id, role.attribute().get()).anyMatch(role.role()::equals);
    }

    private Stream<String> names(String id, String attribute) {
        Participant participant = problem.participants().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
        Optional<AttributeValue> value = problem.value(round, participant, attribute);
        if (value.isEmpty()) {
            return Stream.of();
        }
        if (value.get() instanceof AttributeValue.Tags tags) {
            return tags.names().stream();
        }
        return value.get() instanceof AttributeValue.Category category
                ? Stream.of(category.name())
                : Stream.of(String.valueOf(((AttributeValue.Quantity) value.get()).value()));
    }
}
