package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multimaps;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SpareSeats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the chances of a draw depend on: seats, limits, and how many compete in which way. */
final class Field {

    private static final Comparator<Kind> ORDER = Comparator.comparingInt(Kind::quota)
            .thenComparingInt(Kind::size)
            .thenComparingInt(Kind::weight)
            .thenComparing(k -> String.join("\n", k.owners()));

    private final LockedDraw lock;
    private final ImmutableMap<Kind, Integer> kinds;
    private final ImmutableList<ImmutableMap<Kind, Integer>> byQuota;

    private Field(LockedDraw lock, ImmutableMap<Kind, Integer> kinds) {
        this.lock = lock;
        this.kinds = kinds;
        List<ImmutableMap.Builder<Kind, Integer>> own = new ArrayList<>();
        lock.rules().quotas().forEach(q -> own.add(ImmutableMap.builder()));
        kinds.forEach((kind, count) -> own.get(kind.quota()).put(kind, count));
        byQuota = own.stream().map(ImmutableMap.Builder::buildOrThrow).collect(ImmutableList.toImmutableList());
    }

    static Field of(LockedDraw lock) {
        Map<Kind, Integer> kinds = new TreeMap<>(ORDER);
        if (lock.entrantFile().isPresent()) {
            IntStream.range(0, lock.rules().quotas().size())
                    .filter(q -> lock.plan().quotas().get(q).demand() > 0)
                    .forEach(q -> kinds.put(
                            new Kind(q, 1, 1, ImmutableList.of()),
                            lock.plan().quotas().get(q).demand()));
        } else {
            ImmutableListMultimap<String, Entrant> units = Multimaps.index(
                    lock.entrants(), e -> e.party().map(p -> "party " + p).orElse("entrant " + e.receipt()));
            ImmutableMultiset<String> owners = limitedOwners(lock);
            ImmutableList<String> quotas = quotas(lock);
            units.asMap().values().forEach(u -> kinds.merge(kind(u, quotas, owners), 1, Integer::sum));
        }
        return new Field(lock, ImmutableMap.copyOf(kinds));
    }

    /** The owners who have more entrants than may be in. */
    private static ImmutableMultiset<String> limitedOwners(LockedDraw lock) {
        ImmutableMultiset<String> all = lock.entrants().stream()
                .flatMap(e -> e.owner().stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
        int limit = lock.rules().ownerLimit().orElse(Integer.MAX_VALUE);
        return all.stream().filter(o -> all.count(o) > limit).collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static Kind kind(
            Collection<Entrant> unit, ImmutableList<String> quotas, ImmutableMultiset<String> limited) {
        Entrant first = unit.iterator().next();
        return new Kind(
                quotas.indexOf(first.quota()),
                first.weight(),
                unit.size(),
                unit.stream()
                        .flatMap(e -> e.owner().stream())
                        .filter(limited::contains)
                        .sorted()
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<String> quotas(LockedDraw lock) {
        return lock.rules().quotas().stream().map(QuotaTarget::id).collect(ImmutableList.toImmutableList());
    }

    /** How many units (single entrants, joint entries) there are of each kind, in order. */
    ImmutableMap<Kind, Integer> kinds() {
        return kinds;
    }

    /** Those of one quota. */
    ImmutableMap<Kind, Integer> kindsOf(int quota) {
        return byQuota.get(quota);
    }

    int quotas() {
        return lock.rules().quotas().size();
    }

    int seats(int quota) {
        return lock.plan().quotas().get(quota).seats();
    }

    int demand(int quota) {
        return lock.plan().quotas().get(quota).demand();
    }

    int max(int quota) {
        return lock.rules().quotas().get(quota).max();
    }

    int open() {
        return lock.plan().openSeats();
    }

    boolean openFirst() {
        return lock.rules().open().order() == OpenSeats.Order.OPEN_FIRST;
    }

    boolean oneTicket() {
        return lock.rules().open().tickets() == OpenSeats.Tickets.ONE;
    }

    boolean hold() {
        return lock.rules().jointEntries() == JointEntries.HOLD;
    }

    /** Whether reserved seats may be left that go to the entrants of other quotas. */
    boolean mayRelease() {
        return openFirst() && bound() && lock.rules().spareSeats() != SpareSeats.STAY;
    }

    Optional<Integer> ownerLimit() {
        return lock.rules().ownerLimit();
    }

    boolean drawNeeded() {
        return lock.plan().drawNeeded();
    }

    /** Whether weights are not known, because the entrants stand in a file. */
    boolean weightsUnknown() {
        return lock.entrantFile().filter(f -> f.weighted()).isPresent();
    }

    /** Whether joint entries or owners bind entrants to each other. */
    boolean bound() {
        return kinds.keySet().stream().anyMatch(k -> k.size() > 1 || !k.owners().isEmpty());
    }

    boolean ownersBind() {
        return kinds.keySet().stream().anyMatch(k -> !k.owners().isEmpty());
    }

    /** Whether all entrants have one weight. */
    boolean equalWeights() {
        return kinds.keySet().stream().mapToInt(Kind::weight).distinct().count() <= 1;
    }

    /** Whether each quota has entrants for its seats and all open ones, and may have them in. */
    boolean isPlentiful() {
        return IntStream.range(0, quotas())
                .allMatch(q -> demand(q) >= seats(q) + open() && max(q) >= seats(q) + open());
    }
}
