package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
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
import dev.shien.testkit.plan.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;

/**
 * Problems around groups that are chosen first: everything that is asked is kept by those, whatever the sizes, absences, runs and
 * given rounds are. Every one of them has a plan, though it may be hard to find.
 */
public final class PlantedGroups {

    private static final int MOST_PEOPLE = 18;
    private static final int MOST_PAIRS = 10;

    private final Dice dice;
    private final ImmutableList<Participant> people;
    private final ImmutableList<Round> rounds;
    private final Optional<RoundRun> run;

    /** The groups, for each of the rounds. */
    private final List<ImmutableList<ImmutableSet<String>>> groups = new ArrayList<>();

    private PlantedGroups(Dice dice) {
        this.dice = dice;
        this.people = IntStream.rangeClosed(1, dice.between(3, MOST_PEOPLE))
                .mapToObj(i -> Participant.of("p" + i, ImmutableMap.of()))
                .collect(ImmutableList.toImmutableList());
        this.rounds = IntStream.rangeClosed(1, dice.between(1, 4))
                .mapToObj(this::round)
                .collect(ImmutableList.toImmutableList());
        this.run = rounds.size() > 1 && dice.oneIn(2)
                ? Optional.of(new RoundRun(dice.between(1, rounds.size() - 1), rounds.size()))
                : Optional.empty();
    }

    /** Any of them. */
    public static Arbitrary<GroupProblem> any() {
        return Dice.thrown()
                .map(thrown -> new PlantedGroups(new Dice(thrown)).problem())
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }

    private Round round(int number) {
        boolean all = dice.oneIn(2);
        ImmutableSet<String> present = people.stream()
                .map(Participant::id)
                .filter(id -> all || !dice.oneIn(5))
                .collect(ImmutableSet.toImmutableSet());
        return Round.of(number, present.isEmpty() ? ImmutableSet.of("p1") : present);
    }

    /** Rounds that have the groups of each other. */
    private ImmutableList<ImmutableList<Round>> shared() {
        ImmutableList.Builder<ImmutableList<Round>> shared = ImmutableList.builder();
        rounds.stream()
                .filter(round -> run.stream().noneMatch(r -> r.contains(round.number())))
                .forEach(round -> shared.add(ImmutableList.of(round)));
        run.ifPresent(r -> shared.add(
                rounds.stream().filter(round -> r.contains(round.number())).collect(ImmutableList.toImmutableList())));
        return shared.build();
    }

    private static ImmutableList<String> members(ImmutableList<Round> shared) {
        return shared.stream()
                .flatMap(round -> round.present().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<GroupProblem> problem() {
        ImmutableList<ImmutableList<Round>> shared = shared();
        PlantedSizes sizes = new PlantedSizes(dice);
        List<Division> planted = new ArrayList<>();
        for (ImmutableList<Round> together : shared) {
            ImmutableList<String> members = members(together);
            sizes.of(members.size()).ifPresent(cut -> planted.add(divided(dice.some(members, members.size()), cut)));
        }
        if (planted.size() < shared.size()) {
            return Optional.empty();
        }
        for (Round round : rounds) {
            int i = IntStream.range(0, shared.size())
                    .filter(s -> shared.get(s).contains(round))
                    .findFirst()
                    .orElseThrow();
            groups.add(planted.get(i).in(round).groups());
        }
        return Optional.of(problem(sizes.allow(planted)));
    }

    private static Division divided(List<String> members, List<Integer> sizes) {
        ImmutableList.Builder<ImmutableSet<String>> groups = ImmutableList.builder();
        int from = 0;
        for (int size : sizes) {
            groups.add(ImmutableSet.copyOf(members.subList(from, from + size)));
            from += size;
        }
        return new Division(groups.build());
    }

    private GroupProblem problem(GroupSizes size) {
        GroupProblem.Builder problem = GroupProblem.builder()
                .addAllParticipants(people)
                .size(size)
                .putAllAttributes(ImmutableMap.of(
                        "alike", AttributeScale.Kind.CATEGORY,
                        "apart", AttributeScale.Kind.CATEGORY,
                        "place", AttributeScale.Kind.QUANTITY,
                        "roles", AttributeScale.Kind.TAGS));
        run.ifPresent(problem::addRun);
        ImmutableList<Round> known =
                IntStream.range(0, rounds.size()).mapToObj(this::known).collect(ImmutableList.toImmutableList());
        problem.addAllRounds(known);
        boolean before = dice.oneIn(4);
        for (int r = 0; r < rounds.size(); r++) {
            FixedRound round = new FixedRound(rounds.get(r).number(), groups.get(r));
            if (dice.oneIn(5)) {
                problem.addFixed(round);
            } else if (run.stream().noneMatch(all -> all.contains(round.round()))) {
                problem.addAllSeats(seats(round));
            }
            if (before) {
                problem.addPrevious(round);
            }
        }
        problem.addAllCriteria(criteria(problem.build(), before));
        return problem.build();
    }

    /** Of some groups the first has his seat given. */
    private ImmutableList<FixedSeat> seats(FixedRound round) {
        ImmutableList.Builder<FixedSeat> seats = ImmutableList.builder();
        for (int table = 0; table < round.groups().size(); table++) {
            if (!round.groups().get(table).isEmpty() && dice.oneIn(8)) {
                seats.add(new FixedSeat(
                        round.round(), round.groups().get(table).asList().get(0), table + 1));
            }
        }
        return seats.build();
    }

    /** With situations that the groups suit. */
    private Round known(int round) {
        ImmutableMap.Builder<String, ImmutableMap<String, AttributeValue>> situations = ImmutableMap.builder();
        for (int table = 0; table < groups.get(round).size(); table++) {
            ImmutableList<String> members = groups.get(round).get(table).asList();
            int able = dice.below(Math.max(1, members.size()));
            for (int i = 0; i < members.size(); i++) {
                situations.put(
                        members.get(i),
                        ImmutableMap.of(
                                "alike", AttributeValue.category("k" + table / 2),
                                "apart", AttributeValue.category("s" + i),
                                "place", AttributeValue.quantity(i),
                                "roles",
                                        new AttributeValue.Tags(
                                                i == able ? ImmutableSet.of("leads") : ImmutableSet.of())));
            }
        }
        return new Round(rounds.get(round).number(), rounds.get(round).present(), situations.buildOrThrow());
    }

    /** Some of those that the groups keep. */
    private ImmutableList<Criterion> criteria(GroupProblem problem, boolean before) {
        GroupRecount recount = new GroupRecount(
                problem, groups.stream().map(SeatedRound::new).collect(ImmutableList.toImmutableList()));
        ImmutableList.Builder<Criterion> all = ImmutableList.builder();
        all.add(
                new Alike("alike", Weight.HARD),
                new Spread("apart", Weight.HARD),
                new Balanced("place", Weight.HARD),
                new NobodyAlone("alike", ImmutableSet.of(), 2, Weight.HARD),
                new RoleInEveryGroup("leads", Optional.of("roles"), Weight.HARD),
                new FewRepeats(Weight.HARD),
                new MostMeetings(dice.between(1, 3), Weight.HARD),
                new EveryoneMeets(dice.between(1, 4), Weight.HARD),
                new Apart(pairs(recount, true), Weight.HARD),
                new Together(pairs(recount, false), Weight.HARD));
        if (before) {
            all.add(new LittleChange(Weight.HARD));
        }
        return all.build().stream()
                .filter(criterion -> recount.kept(criterion) && dice.oneIn(2))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ParticipantPair> pairs(GroupRecount recount, boolean apart) {
        return dice.some(
                recount.pairs().stream()
                        .filter(pair -> recount.kept(
                                apart
                                        ? new Apart(ImmutableList.of(pair), Weight.HARD)
                                        : new Together(ImmutableList.of(pair), Weight.HARD)))
                        .toList(),
                dice.between(1, MOST_PAIRS));
    }
}
