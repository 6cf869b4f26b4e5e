package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.Likeness;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.seating.PairLayer;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;

/** Alike or spread: counted is the difference, or what lacks to it, of each pair in a group. */
final class DifferenceMeasure extends GroupMeasure {

    private final String attribute;
    private final boolean alike;
    private final Map<Integer, Kinds> kinds = new HashMap<>();
    private final Map<Integer, PairLayer> layers = new HashMap<>();

    DifferenceMeasure(Crowd crowd, Criterion criterion, String attribute, boolean alike) {
        super(crowd, criterion);
        this.attribute = attribute;
        this.alike = alike;
    }

    @Override
    public Text counted() {
        return alike
                ? Text.of("同じグループで「" + attribute + "」が違う組の数", "Pairs of a group that differ in " + attribute)
                : Text.of("同じグループで「" + attribute + "」が同じ組の数", "Pairs of a group that are alike in " + attribute);
    }

    @Override
    long against(int round, int[] members) {
        long against = 0;
        for (int i = 0; i < members.length; i++) {
            for (int j = 0; j < i; j++) {
                against += kinds(round).against(members[i], members[j]);
            }
        }
        return against;
    }

    private Kinds kinds(int round) {
        return kinds.computeIfAbsent(
                crowd.alike(round),
                r -> Kinds.of(
                        crowd.people(),
                        person -> crowd.value(r, person, attribute),
                        (one, other) -> against(r, one, other)));
    }

    private int against(int round, int one, int other) {
        int difference = crowd.likeness(round, attribute).difference(crowd.id(one), crowd.id(other));
        return alike ? difference : Likeness.WHOLLY_DIFFERENT - difference;
    }

    @Override
    long least(int round, Rounds rounds, Bounds bounds) {
        int[] seated =
                Arrays.stream(rounds.tables(round)).flatMapToInt(Arrays::stream).toArray();
        return Math.max(kinds(round).nearest(seated, bounds.leastPartners(round)), ofCategories(round, seated, bounds));
    }

    /** Where values are kinds: at best a kind is spread evenly, or fills whole groups. */
    private long ofCategories(int round, int[] seated, Bounds bounds) {
        ImmutableMultiset.Builder<AttributeValue> kinds = ImmutableMultiset.builder();
        for (int person : seated) {
            Optional<AttributeValue> value = crowd.value(round, person, attribute);
            if (value.isPresent() && !(value.get() instanceof AttributeValue.Category)) {
                return 0;
            }
            value.ifPresent(kinds::add);
        }
        if (crowd.problem().attributes().get(attribute) instanceof AttributeScale.Ordered) {
            return 0;
        }
        return UNIT
                * kinds.build().entrySet().stream()
                        .mapToLong(kind -> alike
                                ? -bounds.fullPairs(round, kind.getCount())
                                : bounds.evenPairs(round, kind.getCount()))
                        .reduce(alike ? bounds.evenPairs(round, seated.length) : 0, Long::sum);
    }

    @Override
    Reason breach(int round, int table, int[] members) {
        return breach(
                round,
                "グループ" + (table + 1) + (alike ? "は「" + attribute + "」がそろっていない。" : "に「" + attribute + "」が同じ組がある。"),
                "group " + (table + 1)
                        + (alike
                                ? " differs in " + attribute + "."
                                : " has a pair that is alike in " + attribute + "."));
    }

    @Override
    void price(Pricing pricing, UnitPrice unit) {
        for (int round : pricing.openRounds()) {
            pricing.pairs(round, layers.computeIfAbsent(crowd.alike(round), r -> kinds(r).layer(unit)));
        }
    }

    @Override
    public Optional<Reason> reason(int round, int[] members, Meetings before) {
        LongSummaryStatistics numbers = Arrays.stream(members)
                .mapToObj(m -> crowd.value(round, m, attribute))
                .flatMap(Optional::stream)
                .filter(AttributeValue.Quantity.class::isInstance)
                .mapToLong(v -> ((AttributeValue.Quantity) v).value())
                .summaryStatistics();
        if (numbers.getCount() > 0) {
            return Optional.of(GroupSentences.range(code(), attribute, numbers));
        }
        ImmutableMultiset<String> names = Arrays.stream(members)
                .boxed()
                .flatMap(m -> crowd.names(round, m, attribute).stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
        if (names.isEmpty()) {
            return Optional.of(GroupSentences.unknown(code(), attribute));
        }
        return Optional.of(
                alike
                        ? GroupSentences.shared(attribute, names, members.length)
                        : GroupSentences.kinds(attribute, ImmutableSortedSet.copyOf(names.elementSet())));
    }

    private String code() {
        return alike ? "workshop.group.alike" : "workshop.group.spread";
    }
}
