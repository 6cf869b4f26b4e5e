package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import dev.shien.domain.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plays a draw through in fractions: next comes each kind in proportion to its weight and number among those who could
 * still change anything. What matters of the past is how many of each kind are left and which seats are free.
 */
final class Playing {

    /** The greatest number of states that is played through. */
    static final int MOST_STATES = 5_000;

    /** The greatest number of numbers that all states may consist of: each says how many of each kind are left. */
    private static final int MOST_NUMBERS = 5_000_000;

    /** The greatest number of numbers in one state: to look for what may come next takes the square of it. */
    private static final int LONGEST_STATE = 2_000;

    private final Field field;
    private final ImmutableList<Kind> kinds;
    private final ImmutableList<String> owners;
    private final Rational[] expected;
    private Map<ImmutableIntArray, Rational> states = new HashMap<>();

    private Playing(Field field, ImmutableMap<Kind, Integer> counts) {
        this.field = field;
        kinds = counts.keySet().asList();
        owners = kinds.stream()
                .flatMap(k -> k.owners().stream())
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        expected = kinds.stream().map(k -> Rational.ZERO).toArray(Rational[]::new);
        ImmutableIntArray.Builder start = ImmutableIntArray.builder();
        counts.values().forEach(start::add);
        for (int q = 0; q < field.quotas(); q++) {
            start.add(field.seats(q));
        }
        for (int q = 0; q < field.quotas(); q++) {
            start.add(field.max(q));
        }
        start.add(field.open());
        owners.forEach(o -> start.add(field.ownerLimit().orElse(Integer.MAX_VALUE)));
        states.put(start.build(), Rational.ONE);
    }

    /** The chance of each kind; nothing if there are more states than are played through. */
    static Optional<ImmutableMap<Kind, Rational>> chances(Field field, ImmutableMap<Kind, Integer> counts) {
        Playing playing = new Playing(field, counts);
        if (!playing.isSmall()) {
            return Optional.empty();
        }
        while (!playing.states.isEmpty()) {
            playing.step();
        }
        ImmutableMap.Builder<Kind, Rational> chances = ImmutableMap.builder();
        for (int k = 0; k < playing.kinds.size(); k++) {
            Kind kind = playing.kinds.get(k);
            chances.put(kind, playing.expected[k].dividedBy(Rational.of(counts.getOrDefault(kind, 1))));
        }
        return Optional.of(chances.buildOrThrow());
    }

    /** Whether there are few enough states: counted before any fraction is. */
    private boolean isSmall() {
        int length = states.keySet().iterator().next().length();
        if (length > LONGEST_STATE) {
            return false;
        }
        int most = Math.min(MOST_STATES, MOST_NUMBERS / length);
        Set<ImmutableIntArray> now = states.keySet();
        int all = now.size();
        while (!now.isEmpty() && all <= most) {
            now = next(now, most - all);
            all += now.size();
        }
        return all <= most;
    }

    /** The states that follow, or more than {@code most} of them. */
    private Set<ImmutableIntArray> next(Set<ImmutableIntArray> now, int most) {
        Set<ImmutableIntArray> next = new HashSet<>();
        for (ImmutableIntArray state : now) {
            for (int k = 0; k < kinds.size() && next.size() <= most; k++) {
                if (state.get(k) > 0) {
                    move(k, state).ifPresent(m -> next.add(m.state()));
                }
            }
        }
        return next;
    }

    private void step() {
        Map<ImmutableIntArray, Rational> next = new HashMap<>();
        states.forEach((state, probability) -> play(state, probability, next));
        states = next;
    }

    /** Where one kind leads, and whether it is seated there. */
    private record Move(int kind, ImmutableIntArray state, boolean seated) {}

    private void play(ImmutableIntArray state, Rational probability, Map<ImmutableIntArray, Rational> next) {
        List<Move> moves = moves(state);
        long all = moves.stream().mapToLong(m -> tickets(m, state)).sum();
        for (Move move : moves) {
            Rational chance = probability.times(Rational.of(tickets(move, state), all));
            if (move.seated()) {
                expected[move.kind()] = expected[move.kind()].plus(chance);
            }
            next.merge(move.state(), chance, Rational::plus);
        }
    }

    private List<Move> moves(ImmutableIntArray state) {
        List<Move> moves = new ArrayList<>();
        for (int k = 0; k < kinds.size(); k++) {
            if (state.get(k) > 0) {
                move(k, state).ifPresent(moves::add);
            }
        }
        return moves;
    }

    private long tickets(Move move, ImmutableIntArray state) {
        return (long) state.get(move.kind()) * kinds.get(move.kind()).weight();
    }

    /** What happens when the kind comes next; nothing if it changes nothing. */
    private Optional<Move> move(int k, ImmutableIntArray state) {
        Kind kind = kinds.get(k);
        int reserved = kinds.size() + kind.quota();
        int room = reserved + field.quotas();
        int open = kinds.size() + 2 * field.quotas();
        int[] after = state.toArray();
        after[k]--;
        for (String owner : kind.owners()) {
            after[open + 1 + owners.indexOf(owner)]--;
        }
        if (anyNegative(after, open + 1)) {
            return Optional.empty();
        }
        int seat = seat(kind, state, reserved, open);
        if (kind.size() <= Math.min(state.get(seat), state.get(room))) {
            after[seat] -= kind.size();
            after[room] -= kind.size();
            return Optional.of(new Move(k, ImmutableIntArray.copyOf(after), true));
        }
        boolean holds = field.hold() && state.get(seat) > 0 && state.get(room) > 0;
        return holds ? Optional.of(held(k, state, seat)) : Optional.empty();
    }

    /** Where the kind would sit: on what is given first, or on the other when too little of that is left. */
    private int seat(Kind kind, ImmutableIntArray state, int reserved, int open) {
        if (field.open() == 0) {
            return reserved;
        }
        int first = field.openFirst() ? open : reserved;
        int second = field.openFirst() ? reserved : open;
        return state.get(first) >= kind.size() ? first : second;
    }

    private static Move held(int kind, ImmutableIntArray state, int seat) {
        int[] after = state.toArray();
        after[kind]--;
        after[seat] = 0;
        return new Move(kind, ImmutableIntArray.copyOf(after), false);
    }

    private static boolean anyNegative(int[] numbers, int from) {
        for (int i = from; i < numbers.length; i++) {
            if (numbers[i] < 0) {
                return true;
            }
        }
        return false;
    }
}
