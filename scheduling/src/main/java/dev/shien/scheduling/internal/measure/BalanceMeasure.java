package dev.shien.scheduling.internal.measure;

import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.Deviations;
import dev.shien.domain.workshop.criterion.Balanced;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.seating.SumPrice;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Balanced: counted are the squares of what a group deviates by in all, in the number and in its spread. */
final class BalanceMeasure extends GroupMeasure {

    private final String attribute;
    private final Map<Integer, Deviations> deviations = new HashMap<>();

    BalanceMeasure(Crowd crowd, Balanced balanced) {
        super(crowd, balanced);
        this.attribute = balanced.attribute();
    }

    private Deviations deviations(int round) {
        return deviations.computeIfAbsent(
                crowd.alike(round), r -> Deviations.of(crowd.problem(), crowd.round(r), attribute));
    }

    @Override
    public Text counted() {
        return Text.of("グループの「" + attribute + "」の平均とばらつきの偏り", "How far groups are out of balance in " + attribute);
    }

    @Override
    long against(int round, int[] members) {
        return Deviations.amount(sum(members, deviations(round)::mean), sum(members, deviations(round)::spread));
    }

    private long sum(int[] members, ToLongFunction<String> of) {
        long sum = 0;
        for (int member : members) {
            sum += of.applyAsLong(crowd.id(member));
        }
        return sum;
    }

    /** Deviations sum up to nearly nought, so that nothing much is excluded. */
    @Override
    long least(int round, Rounds rounds, Bounds bounds) {
        return 0;
    }

    @Override
    Reason breach(int round, int table, int[] members) {
        return breach(
                round,
                "グループ" + (table + 1) + "は「" + attribute + "」が釣り合っていない。",
                "group " + (table + 1) + " is out of balance in " + attribute + ".");
    }

    @Override
    void price(Pricing pricing, UnitPrice unit) {
        for (int round : pricing.openRounds()) {
            pricing.groups(round, new SumPrice(numbers(round, deviations(round)::mean), unit));
            pricing.groups(round, new SumPrice(numbers(round, deviations(round)::spread), unit));
        }
    }

    private long[] numbers(int round, ToLongFunction<String> of) {
        return IntStream.range(0, crowd.people())
                .mapToLong(person -> crowd.present(round, person) ? of.applyAsLong(crowd.id(person)) : 0)
                .toArray();
    }

    @Override
    public Optional<Reason> reason(int round, int[] members, Meetings before) {
        long known = Arrays.stream(members)
                .filter(member -> crowd.value(round, member, attribute).isPresent())
                .count();
        return Optional.of(
                known == 0
                        ? GroupSentences.unknown("workshop.group.balanced", attribute)
                        : GroupSentences.deviation(attribute, sum(members, deviations(round)::mean), known));
    }
}
