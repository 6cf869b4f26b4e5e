package dev.shien.scheduling.internal.seating;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What it costs that two people sit together. People who are of the same kinds in all layers share a row of the table. */
public final class PairPrices {

    final int[] profile;
    final int profiles;

    /** The price of two profiles, by the one and the other. */
    final long[][] prices;

    private PairPrices(int[] profile, int profiles, long[][] prices) {
        this.profile = profile;
        this.profiles = profiles;
        this.prices = prices;
    }

    /** The sum of layers. */
    public static PairPrices of(int people, ImmutableList<PairLayer> layers) {
        Map<List<Integer>, Integer> profiles = new LinkedHashMap<>();
        int[] profile = new int[people];
        for (int person = 0; person < people; person++) {
            int p = person;
            List<Integer> kinds = layers.stream().map(layer -> layer.kind(p)).toList();
            profile[person] = profiles.computeIfAbsent(kinds, unseen -> profiles.size());
        }
        return new PairPrices(profile, profiles.size(), prices(ImmutableList.copyOf(profiles.keySet()), layers));
    }

    private static long[][] prices(ImmutableList<List<Integer>> kinds, ImmutableList<PairLayer> layers) {
        int profiles = kinds.size();
        long[][] prices = new long[profiles][profiles];
        for (int l = 0; l < layers.size(); l++) {
            int[] kind = new int[profiles];
            for (int p = 0; p < profiles; p++) {
                kind[p] = kinds.get(p).get(l);
            }
            add(prices, layers.get(l), kind);
        }
        return prices;
    }

    private static void add(long[][] prices, PairLayer layer, int[] kind) {
        for (int one = 0; one < kind.length; one++) {
            for (int other = 0; other < kind.length; other++) {
                prices[one][other] += layer.price(kind[one], kind[other]);
            }
        }
    }

    long price(int one, int other) {
        return prices[profile[one]][profile[other]];
    }
}
