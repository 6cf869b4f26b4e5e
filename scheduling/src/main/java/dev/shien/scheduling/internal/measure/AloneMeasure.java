package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.criterion.NobodyAlone;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.seating.CountPrice;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Nobody alone: counted are those with a value that too few in their group have. */
final class AloneMeasure extends GroupMeasure {

    private final NobodyAlone alone;

    AloneMeasure(Crowd crowd, NobodyAlone alone) {
        super(crowd, alone);
        this.alone = alone;
    }

    @Override
    public Text counted() {
        return Text.of(
                "グループで「" + alone.attribute() + "」の同じ人が" + alone.least() + "名に満たない人の数",
                "People with a value of " + alone.attribute() + " that fewer than " + alone.least()
                        + " of their group have");
    }

    private ImmutableList<String> names(int round, int person) {
        return crowd.names(round, person, alone.attribute()).stream()
                .filter(name -> alone.values().isEmpty() || alone.values().contains(name))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableMultiset<String> count(int round, int[] members) {
        return Arrays.stream(members)
                .boxed()
                .flatMap(member -> names(round, member).stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private ImmutableList<String> lonely(int round, int[] members) {
        return count(round, members).entrySet().stream()
                .filter(name -> name.getCount() < alone.least())
                .map(name -> name.getElement())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    long against(int round, int[] members) {
        return count(round, members).entrySet().stream()
                .mapToLong(name -> name.getCount() < alone.least() ? UNIT * name.getCount() : 0)
                .sum();
    }

    /** Who has a value that too few have at all, or more than a group can hold, is alone anyhow. */
    @Override
    long least(int round, Rounds rounds, Bounds bounds) {
        int[] seated =
                Arrays.stream(rounds.tables(round)).flatMapToInt(Arrays::stream).toArray();
        boolean groupsTooSmall = bounds.greatest(round) < alone.least();
        return count(round, seated).entrySet().stream()
                .mapToLong(name -> groupsTooSmall || name.getCount() < alone.least() ? UNIT * name.getCount() : 0)
                .sum();
    }

    @Override
    Reason breach(int round, int table, int[] members) {
        String names = String.join(", ", lonely(round, members));
        return breach(
                round,
                "グループ" + (table + 1) + "で「" + alone.attribute() + "」が次の人は" + alone.least() + "名に満たない: " + names + "。",
                "group " + (table + 1) + " has fewer than " + alone.least() + " with " + alone.attribute() + " " + names
                        + ".");
    }

    @Override
    void price(Pricing pricing, UnitPrice unit) {
        long[] prices = new long[crowd.people() + 2];
        for (int count = 1; count < Math.min(alone.least(), prices.length); count++) {
            prices[count] = unit.of(UNIT * count);
        }
        for (int round : pricing.openRounds()) {
            Map<String, Integer> numbers = new HashMap<>();
            int[][] kinds = IntStream.range(0, crowd.people())
                    .mapToObj(person -> kinds(round, person, numbers))
                    .toArray(int[][]::new);
            pricing.groups(round, new CountPrice(kinds, numbers.size(), prices));
        }
    }

    private int[] kinds(int round, int person, Map<String, Integer> numbers) {
        if (!crowd.present(round, person)) {
            return new int[0];
        }
        return names(round, person).stream()
                .mapToInt(name -> numbers.computeIfAbsent(name, unseen -> numbers.size()))
                .toArray();
    }

    @Override
    public Optional<Reason> reason(int round, int[] members, Meetings before) {
        ImmutableList<String> lonely = lonely(round, members);
        return Optional.of(GroupSentences.alone(alone.attribute(), alone.least(), lonely));
    }
}
