package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.shien.domain.eligibility.Causes;
import dev.shien.domain.eligibility.Ground;
import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Outcomes;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which grounds of a settled verdict are told of which requirement: all that it reaches. */
final class Told {

    private final Evaluated evaluated;
    private final ImmutableList<Place> places;
    private final Map<Node.Leaf, Boolean> conditions = new HashMap<>();
    private final Set<Integer> facts = new LinkedHashSet<>();

    private Told(Evaluated evaluated, ImmutableList<Place> places) {
        this.evaluated = evaluated;
        this.places = places;
    }

    static Told of(Evaluated evaluated, ImmutableList<Place> places, Causes causes) {
        Told told = new Told(evaluated, places);
        causes.sets().forEach(cause -> cause.grounds().forEach(told::add));
        return told;
    }

    private void add(Ground ground) {
        ground.condition()
                .ifPresentOrElse(
                        id -> conditions.put(leaf(id), ground.outcome() == RuleOutcome.MET),
                        () -> facts.add(axis(ground.fact())));
    }

    private Node.Leaf leaf(String id) {
        return places.stream()
                .filter(place -> place.id().equals(id) && place.node() instanceof Node.Leaf)
                .map(place -> (Node.Leaf) place.node())
                .findFirst()
                .orElseThrow();
    }

    private int axis(String fact) {
        int axis = 0;
        while (!evaluated.model().axes().get(axis).fact().name().equals(fact)) {
            axis++;
        }
        return axis;
    }

    /** The conditions of a requirement that are grounds, with the index of their places. */
    ImmutableMap<Node.Leaf, Integer> conditions(Requirement requirement) {
        return ImmutableMap.copyOf(Maps.filterKeys(requirement.conditions(), conditions::containsKey));
    }

    /** The axes of the facts that are grounds by what is known of them, and at which the requirement looks. */
    ImmutableSet<Integer> facts(Requirement requirement) {
        return facts.stream()
                .filter(axis -> requirement.conditions().keySet().stream().anyMatch(leaf -> looksAt(leaf, axis)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean looksAt(Node.Leaf leaf, int axis) {
        return leaf.axis() == axis || (leaf instanceof Node.Paired paired && paired.by() == axis);
    }

    /** Whether a requirement is unmet by the grounds alone that are told of it. */
    boolean isUnmet(Requirement requirement) {
        BitSet worlds = evaluated.space().all();
        conditions(requirement).keySet().forEach(leaf -> {
            BitSet where = evaluated.space().where(leaf);
            if (!Boolean.TRUE.equals(conditions.get(leaf))) {
                where.flip(0, evaluated.space().size());
            }
            worlds.and(where);
        });
        facts(requirement)
                .forEach(axis -> worlds.and(
                        evaluated.space().where(axis, evaluated.worlds().regions(axis))));
        return evaluated.outcomesWithin(places.get(requirement.index()).node(), worlds) == Outcomes.UNMET;
    }
}
