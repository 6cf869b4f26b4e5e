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
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.LittleChange;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.domain.workshop.criterion.Spread;
import dev.shien.domain.workshop.criterion.Together;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts what groups are worth, pair by pair and group by group from the definitions. */
final class GroupRecount {

    private final GroupProblem problem;
    private final ImmutableList<SeatedRound> rounds;
    private final ImmutableList<ParticipantPair> pairs;

    /** Groups to count, for each round in the order of the problem. */
    GroupRecount(GroupProblem problem, ImmutableList<SeatedRound> rounds) {
        this.problem = problem;
        this.rounds = rounds;
        List<String> ids = problem.participants().stream().map(Participant::id).toList();
        this.pairs = IntStream.range(0, ids.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new ParticipantPair(ids.get(i), ids.get(j))))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<ParticipantPair> pairs() {
        return pairs;
    }

    /** The penalty of all criteria that are not hard. */
    long penalty() {
        return problem.criteria().stream()
                .mapToLong(c -> c.weight().points() * amount(c))
                .sum();
    }

    /** Whether all hard criteria are kept, as far as rounds are open. */
    boolean keepsHardCriteria() {
        return problem.criteria().stream().filter(c -> c.weight().hard()).allMatch(this::kept);
    }

    /** Whether open rounds have nothing against a criterion; what given rounds alone have against it does not count. */
    boolean kept(Criterion criterion) {
        if (criterion instanceof FewRepeats) {
            return pairs.stream().allMatch(pair -> meetings(pair) <= Math.max(1, givenMeetings(pair)));
        }
        if (criterion instanceof MostMeetings most) {
            return pairs.stream().allMatch(pair -> meetings(pair) <= Math.max(most.times(), givenMeetings(pair)));
        }
        if (criterion instanceof EveryoneMeets everyone) {
            return pairs.stream().noneMatch(pair -> neverMeet(pair, everyone.within(), this::open));
        }
        return IntStream.range(0, rounds.size()).filter(this::open).allMatch(round -> against(criterion, round) == 0);
    }

    /** How much there is against a criterion over all rounds, in thousandths. */
    long amount(Criterion criterion) {
        if (criterion instanceof FewRepeats) {
            return meetingsBeyond(1);
        }
        if (criterion instanceof MostMeetings most) {
            return meetingsBeyond(most.times());
        }
        if (criterion instanceof EveryoneMeets everyone) {
            return units(pairs.stream().filter(pair -> neverMeet(pair, everyone.within(), round -> true)));
        }
        return IntStream.range(0, rounds.size())
                .mapToLong(round -> against(criterion, round))
                .sum();
    }

    private static long units(Stream<?> what) {
        return ScoreTerm.UNIT * what.count();
    }

    private boolean open(int round) {
        return problem.fixed().stream().noneMatch(f -> f.round() == number(round));
    }

    private int number(int round) {
        return problem.rounds().get(round).number();
    }

    private long meetingsBeyond(int times) {
        return ScoreTerm.UNIT
                * pairs.stream()
                        .mapToLong(pair -> Math.max(0, meetings(pair) - times))
                        .sum();
    }

    private boolean neverMeet(ParticipantPair pair, int within, IntPredicate which) {
        boolean could = IntStream.range(0, Math.min(within, rounds.size()))
                .filter(which)
                .anyMatch(r -> rounds.get(r).seats(pair.one()) && rounds.get(r).seats(pair.other()));
        return could
                && IntStream.range(0, Math.min(within, rounds.size()))
                        .noneMatch(r -> rounds.get(r).together(pair));
    }

    /** In how many rounds a pair sits together, rounds of a run counted once. */
    long meetings(ParticipantPair pair) {
        return meetings(pair, round -> true);
    }

    private long givenMeetings(ParticipantPair pair) {
        return meetings(pair, round -> !open(round));
    }

    private long meetings(ParticipantPair pair, IntPredicate which) {
        return IntStream.range(0, rounds.size())
                .filter(which)
                .filter(round -> rounds.get(round).together(pair))
                .mapToObj(round -> sitting(problem.rounds().get(round)))
                .distinct()
                .count();
    }

    private Object sitting(Round round) {
        Stream<Object> runs = problem.runs().stream()
                .filter(run -> run.contains(round.number()))
                .map(run -> run);
        return runs.findFirst().orElse(round.number());
    }

    private long against(Criterion criterion, int round) {
        SeatedRound seated = rounds.get(round);
        if (criterion instanceof Alike alike) {
            return differences(round, alike.attribute(), true);
        }
        if (criterion instanceof Spread spread) {
            return differences(round, spread.attribute(), false);
        }
        if (criterion instanceof Apart apart) {
            return units(apart.pairs().stream().filter(seated::together));
        }
        if (criterion instanceof Together together) {
            return units(together.pairs().stream()
                    .filter(p -> seated.seats(p.one()) && seated.seats(p.other()) && !seated.together(p)));
        }
        if (criterion instanceof LittleChange) {
            return units(problem.previous().stream()
                    .filter(previous -> previous.round() == number(round))
                    .flatMap(previous -> moved(previous, seated)));
        }
        return seated.groups().stream()
                .filter(group -> !group.isEmpty())
                .mapToLong(group -> against(criterion, round, group))
                .sum();
    }

    private long differences(int round, String attribute, boolean alike) {
        Likeness likeness = Likeness.of(problem, problem.rounds().get(round), attribute);
        return pairs.stream()
                .filter(rounds.get(round)::together)
                .mapToLong(pair -> likeness.difference(pair.one(), pair.other()))
                .map(difference -> alike ? difference : 1000 - difference)
                .sum();
    }

    private static Stream<String> moved(FixedRound previous, SeatedRound now) {
        return IntStream.range(0, previous.groups().size())
                .boxed()
                .flatMap(table -> previous.groups().get(table).stream()
                        .filter(id -> now.seats(id) && !Objects.equals(now.table(id), Optional.of(table))));
    }

    private long against(Criterion criterion, int round, ImmutableSet<String> group) {
        if (criterion instanceof Balanced balanced) {
            Deviations of = Deviations.of(problem, problem.rounds().get(round), balanced.attribute());
            long means = group.stream().mapToLong(of::mean).sum();
            long spreads = group.stream().mapToLong(of::spread).sum();
            return means * means / 1000 + spreads * spreads / 1000;
        }
        if (criterion instanceof NobodyAlone alone) {
            return group.stream()
                    .flatMap(id -> names(round, id, alone.attribute()))
                    .filter(name -> alone.values().isEmpty() || alone.values().contains(name))
                    .collect(ImmutableMultiset.toImmutableMultiset())
                    .entrySet()
                    .stream()
                    .filter(name -> name.getCount() < alone.least())
                    .mapToLong(name -> ScoreTerm.UNIT * name.getCount())
                    .sum();
        }
        RoleInEveryGroup role = (RoleInEveryGroup) criterion;
        return group.stream().anyMatch(id -> able(role, round, id)) ? 0 : ScoreTerm.UNIT;
    }

    boolean able(RoleInEveryGroup role, int round, String id) {
        return role.attribute().isEmpty()
                || names(round, id, role.attribute().get()).anyMatch(role.role()::equals);
    }

    private Stream<String> names(int round, String id, String attribute) {
        Participant participant = problem.participants().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
        Optional<AttributeValue> value = problem.value(problem.rounds().get(round), participant, attribute);
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
