package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * All draws of a programme: the fold of its {@link SelectionEvent}s. No draw ever replaces another.
 *
 * @param locks the locks by draw, in their order
 * @param records the records by draw, in their order
 * @param changes what changed after each draw, in its order
 */
public record DrawHistory(
        ImmutableMap<DrawId, LockedDraw> locks,
        ImmutableMap<DrawId, DrawRecord> records,
        ImmutableListMultimap<DrawId, SelectionEvent.StandingChanged> changes) {

    /** Before the first draw. */
    public static final DrawHistory EMPTY =
            new DrawHistory(ImmutableMap.of(), ImmutableMap.of(), ImmutableListMultimap.of());

    /**
     * The history with one more event.
     *
     * @throws IllegalArgumentException if the draw was locked or held before, held without its lock, or changed before
     *     it was held
     */
    public DrawHistory with(SelectionEvent event) {
        if (event instanceof SelectionEvent.Locked locked) {
            return withLock(locked.lock());
        }
        if (event instanceof SelectionEvent.Drawn drawn) {
            return withRecord(drawn.record());
        }
        return withChange((SelectionEvent.StandingChanged) event);
    }

    /** The lock of a draw that was not held yet; the latest, if there are several. */
    public Optional<LockedDraw> openLock() {
        return locks.values().stream().filter(l -> !records.containsKey(l.id())).reduce((earlier, later) -> later);
    }

    /** The events since a draw, as {@link Lottery#standing} takes them. */
    public ImmutableList<WaitlistEvent> eventsSince(DrawId id) {
        return changes.get(id).stream()
                .map(SelectionEvent.StandingChanged::change)
                .collect(ImmutableList.toImmutableList());
    }

    /** The id for the next draw of that name: its sequence is one more than the last that was locked. */
    public DrawId nextId(String programme, String draw) {
        int last = locks.keySet().stream()
                .filter(id -> id.draw().equals(draw) && id.programme().equals(programme))
                .mapToInt(DrawId::sequence)
                .max()
                .orElse(0);
        return new DrawId(programme, draw, last + 1);
    }

    private DrawHistory withLock(LockedDraw lock) {
        if (locks.containsKey(lock.id())) {
            throw new IllegalArgumentException("Draw " + lock.id() + " is locked already and cannot be locked again");
        }
        return new DrawHistory(with(locks, lock.id(), lock), records, changes);
    }

    private DrawHistory withRecord(DrawRecord record) {
        if (!record.lock().equals(locks.get(record.id()))) {
            throw new IllegalArgumentException("Draw " + record.id() + " was not locked as its record says");
        }
        if (records.containsKey(record.id())) {
            throw new IllegalArgumentException("Draw " + record.id() + " was held already and cannot be held again");
        }
        return new DrawHistory(locks, with(records, record.id(), record), changes);
    }

    private DrawHistory withChange(SelectionEvent.StandingChanged change) {
        if (!records.containsKey(change.id())) {
            throw new IllegalArgumentException("Draw " + change.id() + " was not held, so nothing changes after it");
        }
        return new DrawHistory(
                locks,
                records,
                ImmutableListMultimap.<DrawId, SelectionEvent.StandingChanged>builder()
                        .putAll(changes)
                        .put(change.id(), change)
                        .build());
    }

    private static <K, V> ImmutableMap<K, V> with(ImmutableMap<K, V> map, K key, V value) {
        return ImmutableMap.<K, V>builder().putAll(map).put(key, value).buildOrThrow();
    }
}
