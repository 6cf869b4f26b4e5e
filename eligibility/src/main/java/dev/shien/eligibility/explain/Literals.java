package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.eligibility.internal.Bearing;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Outcomes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what is so of an applicant: the conditions that hold, or do not, in all worlds that the facts leave possible.
 * Where those do not imply the verdict, what is known of the facts is added, which together does.
 *
 * @param all the literals in the order of the pack, each condition once; together they imply the verdict
 * @param complete whether none was left out
 */
record Literals(ImmutableList<Literal> all, boolean complete) {

    /** How many there can be: a set of them is the bits of a long. */
    static final int MOST = Long.SIZE;

    /** The literals of a settled verdict; where there are too many, those that bear on it come first. */
    static Literals of(
            Evaluated evaluated, ImmutableList<Place> places, ImmutableList<Bearing> bearings, BitSet others) {
        List<Literal> conditions = conditions(evaluated, places);
        List<Literal> known = implies(conditions, others) ? List.of() : known(evaluated);
        int room = MOST - known.size();
        if (conditions.size() > room) {
            List<Literal> kept = first(conditions, bearings, room);
            if (known.isEmpty() && !implies(kept, others)) {
                known = known(evaluated);
                kept = first(conditions, bearings, MOST - known.size());
            }
            return new Literals(both(kept, known), false);
        }
        return new Literals(both(conditions, known), true);
    }

    private static List<Literal> conditions(Evaluated evaluated, ImmutableList<Place> places) {
        List<Literal> literals = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (Place place : places) {
            int outcomes = evaluated.outcomes(place.node());
            if (place.node() instanceof Node.Leaf leaf && Outcomes.isSettled(outcomes) && seen.add(leaf)) {
                boolean holds = outcomes == Outcomes.MET;
                BitSet worlds = evaluated.space().where(leaf);
                if (!holds) {
                    worlds.flip(0, evaluated.space().size());
                }
                literals.add(new Literal(Optional.of(place), leaf.axis(), holds, worlds));
            }
        }
        return literals;
    }

    /** What is known of each fact of which anything is. */
    private static List<Literal> known(Evaluated evaluated) {
        List<Literal> literals = new ArrayList<>();
        for (int axis = 0; axis < evaluated.worlds().axes(); axis++) {
            long regions = evaluated.worlds().regions(axis);
            if (regions != evaluated.model().axes().get(axis).all()) {
                literals.add(new Literal(
                        Optional.empty(), axis, true, evaluated.space().where(axis, regions)));
            }
        }
        return literals;
    }

    private static List<Literal> first(List<Literal> literals, ImmutableList<Bearing> bearings, int most) {
        List<Literal> kept = new ArrayList<>();
        for (boolean bears : new boolean[] {true, false}) {
            literals.stream()
                    .filter(literal -> bears(literal, bearings) == bears)
                    .limit(most - kept.size())
                    .forEach(kept::add);
        }
        return kept;
    }

    private static boolean bears(Literal literal, ImmutableList<Bearing> bearings) {
        return bearings.stream()
                .anyMatch(bearing ->
                        bearing.leaf().equals(literal.place().orElseThrow().node()));
    }

    /** Whether no other verdict is left where all of the literals are so. */
    private static boolean implies(Collection<Literal> literals, BitSet others) {
        BitSet left = (BitSet) others.clone();
        literals.forEach(literal -> left.and(literal.worlds()));
        return left.isEmpty();
    }

    private static ImmutableList<Literal> both(List<Literal> conditions, List<Literal> known) {
        return ImmutableList.<Literal>builder().addAll(conditions).addAll(known).build();
    }
}
