package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.OpenRounds;
import dev.shien.scheduling.internal.seating.Encounters;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Turns a price for how often two meet in the first rounds into one that the search can count with. */
final class EncounterPricing {

    private final Crowd crowd;
    private final Layout layout;

    EncounterPricing(Crowd crowd, Layout layout) {
        this.crowd = crowd;
        this.layout = layout;
    }

    Encounters of(int within, ImmutableList<IntToLongFunction> prices) {
        long[] price = new long[crowd.rounds() + 2];
        for (int met = 0; met < price.length; met++) {
            int times = met;
            price[met] = prices.stream().mapToLong(p -> p.applyAsLong(times)).sum();
        }
        boolean[] counted = new boolean[layout.open().size()];
        ImmutableList.Builder<Optional<boolean[]>> meets = ImmutableList.builder();
        for (int b = 0; b < counted.length; b++) {
            OpenRounds open = layout.open().get(b);
            int[] early = Arrays.stream(open.rounds()).filter(r -> r < within).toArray();
            counted[b] = early.length > 0;
            meets.add(meets(open, early, metBefore(open, within)));
        }
        return new Encounters(before(within), price, counted, meets.build());
    }

    /** How often two have met in given rounds among the first ones; a run counts once. */
    private short[] before(int within) {
        short[] before = new short[crowd.people() * crowd.people()];
        for (int[] run : crowd.runs()) {
            boolean[] met = Meetings.inGiven(crowd, given(run, within));
            for (int pair = 0; pair < met.length; pair++) {
                before[pair] += (short) (met[pair] ? 1 : 0);
            }
        }
        return before;
    }

    /** Who has met in given rounds of the same run among the first ones; empty if there are no such rounds. */
    private boolean[] metBefore(OpenRounds open, int within) {
        return crowd.runs().stream()
                .filter(run -> Arrays.stream(run).anyMatch(r -> r == open.rounds()[0]))
                .findFirst()
                .map(run -> Meetings.inGiven(crowd, given(run, within)))
                .orElseThrow();
    }

    private int[] given(int[] run, int within) {
        return Arrays.stream(run).filter(r -> r < within && !crowd.open(r)).toArray();
    }

    /** Who meets if they share a table: who is present together, and has not met in given rounds of the same run. */
    private Optional<boolean[]> meets(OpenRounds open, int[] rounds, boolean[] met) {
        boolean allPresent = Arrays.stream(open.members())
                .allMatch(person -> Arrays.stream(rounds).allMatch(round -> crowd.present(round, person)));
        if (allPresent && met.length == 0) {
            return Optional.empty();
        }
        boolean[] meets = new boolean[crowd.people() * crowd.people()];
        for (int one : open.members()) {
            for (int other : open.members()) {
                int pair = one * crowd.people() + other;
                meets[pair] = one != other && (met.length == 0 || !met[pair]) && together(rounds, one, other);
            }
        }
        return Optional.of(meets);
    }

    private boolean together(int[] rounds, int one, int other) {
        return Arrays.stream(rounds).anyMatch(r -> crowd.present(r, one) && crowd.present(r, other));
    }
}
