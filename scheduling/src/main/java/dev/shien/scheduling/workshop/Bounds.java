package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Likeness;
import dev.shien.domain.workshop.RoundPlan;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counting bounds: no seating of those who are seated, in as many groups as the sizes call for, has a smaller amount.
 * They say nothing of plans that seat others, so they are meant for plans that keep the hard rules.
 */
final class Bounds {

    private final Crowd crowd;
    private final ImmutableList<RoundPlan> rounds;
    private final GroupSize size;

    Bounds(Crowd crowd, ImmutableList<RoundPlan> rounds) {
        this.crowd = crowd;
        this.rounds = rounds;
        this.size = crowd.problem.size();
    }

    /**
     * Meetings beyond the first: as many pairs sit together in every run as its fullest round has at least, less all
     * pairs that can meet at all. The same is counted for each person, where every partner too many is half a meeting.
     */
    long repeats() {
        long sitting = 0;
        int[] partners = new int[crowd.people];
        for (int[] run : crowd.runs()) {
            sitting += Arrays.stream(run).mapToLong(this::leastPairs).max().orElse(0);
            for (int person = 0; person < crowd.people; person++) {
                int p = person;
                partners[p] +=
                        Arrays.stream(run).map(r -> leastPartners(r, p)).max().orElse(0);
            }
        }
        int[] acquaintances = acquaintances();
        long tooMany = 0;
        for (int person = 0; person < crowd.people; person++) {
            tooMany += Math.max(0, partners[person] - acquaintances[person]);
        }
        return Math.max(
                (tooMany + 1) / 2,
                sitting - Arrays.stream(acquaintances).asLongStream().sum() / 2);
    }

    /** How many others each person shares a round with. */
    private int[] acquaintances() {
        int[] acquaintances = new int[crowd.people];
        for (int one = 0; one < crowd.people; one++) {
            for (int other = 0; other < crowd.people; other++) {
                acquaintances[one] += one != other && shareARound(one, other) ? 1 : 0;
            }
        }
        return acquaintances;
    }

    private boolean shareARound(int one, int other) {
        return rounds.stream().anyMatch(round -> seated(round, one) && seated(round, other));
    }

    private boolean seated(RoundPlan round, int person) {
        return round.groups().stream().anyMatch(g -> g.members().contains(crowd.id(person)));
    }

    private long leastPairs(int round) {
        ImmutableList<Group> groups = rounds.get(round).groups();
        return crowd.fixed(round).isPresent()
                ? groups.stream().mapToLong(g -> choose2(g.members().size())).sum()
                : evenPairs(people(round), mostGroups(round));
    }

    private int leastPartners(int round, int person) {
        return rounds.get(round).groups().stream()
                .filter(g -> g.members().contains(crowd.id(person)))
                .mapToInt(g -> crowd.fixed(round).isPresent() ? g.members().size() - 1 : leastPartners(round))
                .findFirst()
                .orElse(0);
    }

    /** The fewest others with whom anybody can sit. */
    private int leastPartners(int round) {
        int inOthers = (mostGroups(round) - 1) * size.greatest();
        return crowd.run(round).isPresent() ? size.least() - 1 : Math.max(size.least(), people(round) - inOthers) - 1;
    }

    /** The most groups that a round can have; alone it has just as many as its size calls for. */
    private int mostGroups(int round) {
        int people = people(round);
        return Math.max(
                1,
                crowd.run(round).isPresent()
                        ? people / size.least()
                        : size.groups(people).orElse(1));
    }

    private int people(int round) {
        return rounds.get(round).groups().stream()
                .mapToInt(g -> g.members().size())
                .sum();
    }

    /** How much pairs must be against a criterion in a round, in thousandths. */
    long pairs(int round, Criterion criterion, Likeness likeness) {
        String[] seated = rounds.get(round).groups().stream()
                .flatMap(g -> g.members().stream())
                .toArray(String[]::new);
        return Math.max(nearest(round, criterion, likeness, seated), kinds(round, criterion, likeness, seated));
    }

    /** Everybody sits at best with those with whom it costs least. */
    private long nearest(int round, Criterion criterion, Likeness likeness, String[] seated) {
        int partners = leastPartners(round);
        long sum = 0;
        for (String one : seated) {
            sum += Arrays.stream(seated)
                    .filter(other -> !other.equals(one))
                    .mapToInt(other -> PairCosts.amount(criterion, likeness.difference(one, other)))
                    .sorted()
                    .limit(partners)
                    .asLongStream()
                    .sum();
        }
        return (sum + 1) / 2;
    }

    /** Where values are kinds: at best a kind is spread evenly, or fills whole groups. */
    private long kinds(int round, Criterion criterion, Likeness likeness, String[] seated) {
        ImmutableList<AttributeValue> values = Stream.of(seated)
                .map(likeness::value)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        if (!values.stream().allMatch(AttributeValue.Category.class::isInstance)) {
            return 0;
        }
        ImmutableMultiset<AttributeValue> kinds = ImmutableMultiset.copyOf(values);
        if (criterion instanceof Criterion.Spread) {
            return 1000
                    * kinds.entrySet().stream()
                            .mapToLong(kind -> evenPairs(kind.getCount(), mostGroups(round)))
                            .sum();
        }
        long alike = kinds.entrySet().stream()
                .mapToLong(kind -> fullPairs(kind.getCount()))
                .sum();
        return Math.max(0, 1000 * (evenPairs(seated.length, mostGroups(round)) - alike));
    }

    private long fullPairs(int people) {
        return people / size.greatest() * choose2(size.greatest()) + choose2(people % size.greatest());
    }

    /** The pairs within groups if people are divided as evenly as can be, which is the fewest. */
    private static long evenPairs(int people, int groups) {
        int larger = people % groups;
        int each = people / groups;
        return larger * choose2(each + 1) + (groups - larger) * choose2(each);
    }

    private static long choose2(long n) {
        return n * (n - 1) / 2;
    }
}
