package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.seating.PairLayer;
import java.util.Arrays;

/** Named pairs as a layer of prices: whoever is named is a kind of his own. */
final class PairKinds {

    private PairKinds() {}

    /** Those of the pairs of which both are among the members. */
    static ImmutableList<ParticipantPair> among(Crowd crowd, ImmutableList<ParticipantPair> pairs, int[] members) {
        return pairs.stream()
                .filter(pair ->
                        contains(members, crowd.index(pair.one())) && contains(members, crowd.index(pair.other())))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean contains(int[] members, int person) {
        return Arrays.stream(members).anyMatch(member -> member == person);
    }

    /** The pairs in words. */
    static String names(ImmutableList<ParticipantPair> pairs) {
        return String.join(
                ", ",
                pairs.stream().map(pair -> pair.one() + "–" + pair.other()).toList());
    }

    /** A price for each of these pairs that sits together, if both are present. */
    static PairLayer layer(Crowd crowd, int round, ImmutableList<ParticipantPair> pairs, long price) {
        int[] kinds = new int[crowd.people()];
        Arrays.fill(kinds, PairLayer.NONE);
        int count = 0;
        for (ParticipantPair pair : pairs) {
            for (int person : new int[] {crowd.index(pair.one()), crowd.index(pair.other())}) {
                if (kinds[person] == PairLayer.NONE && crowd.present(round, person)) {
                    kinds[person] = count++;
                }
            }
        }
        long[] prices = new long[count * count];
        for (ParticipantPair pair : pairs) {
            int one = kinds[crowd.index(pair.one())];
            int other = kinds[crowd.index(pair.other())];
            if (one != PairLayer.NONE && other != PairLayer.NONE) {
                prices[one * count + other] += price;
                prices[other * count + one] += price;
            }
        }
        return new PairLayer(kinds, count, prices);
    }
}
