package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.eligibility.internal.Bearing;
import dev.shien.eligibility.internal.Node;
import java.util.HashSet;
import java.util.Set;

/** Marks what bears on a verdict: the conditions that do, and all that stands above them. */
final class Deciding {

    private Deciding() {}

    /** The ids of the places that bear on the verdict. */
    static ImmutableSet<String> of(ImmutableList<Place> places, ImmutableList<Bearing> bearings) {
        ImmutableSet<String> conditions = places.stream()
                .filter(place -> bears(place, bearings))
                .map(Place::id)
                .collect(ImmutableSet.toImmutableSet());
        return withAbove(places, withAbove(places, conditions));
    }

    @SuppressWarnings("ReferenceEquality") // a model has one object for each rule and each condition
    private static boolean bears(Place place, ImmutableList<Bearing> bearings) {
        return place.node() instanceof Node.Leaf
                && bearings.stream()
                        .anyMatch(bearing -> bearing.rule() == place.rule() && bearing.leaf() == place.node());
    }

    /** Goes from the last place to the first, so that parts come before what they are parts of. */
    private static ImmutableSet<String> withAbove(ImmutableList<Place> places, ImmutableSet<String> known) {
        Set<String> deciding = new HashSet<>(known);
        Set<Integer> depthsBelow = new HashSet<>();
        for (Place place : places.reverse()) {
            boolean below = depthsBelow.remove(place.depth() + 1);
            if (below || known.contains(place.id())) {
                deciding.add(place.id());
                depthsBelow.add(place.depth());
            }
        }
        return ImmutableSet.copyOf(deciding);
    }
}
