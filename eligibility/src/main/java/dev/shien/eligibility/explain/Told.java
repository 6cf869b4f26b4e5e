package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.shien.domain.eligibility.Causes;
import dev.shien.domain.eligibility.Ground;
import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Outcomes;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which grounds of a settled verdict are told of which requirement: all that it reaches. A refusal is told of the
 * requirements that are unmet by their own grounds; a ground that none of these reaches, of those that are not met, and only
 * where there is none either, of the others that reach it.
 */
final class Told {

    /**
     * A condition that is a ground.
     *
     * @param index the index of its place
     * @param holds whether it is met
     */
    private record Condition(int index, boolean holds) {}

    private final Evaluated evaluated;
    private final ImmutableList<Place> places;
    private final ImmutableList<Requirement> requirements;
    private final Map<Node.Leaf, Condition> conditions = new LinkedHashMap<>();
    private final Set<Integer> facts = new LinkedHashSet<>();
    private final ImmutableSet<Requirement> failing;
    private final SetMultimap<Requirement, Node.Leaf> conditionsOf = LinkedHashMultimap.create();
    private final SetMultimap<Requirement, Integer> factsOf = LinkedHashMultimap.create();

    Told(Evaluated evaluated, ImmutableList<Place> places, ImmutableList<Requirement> requirements, Causes causes) {
        this.evaluated = evaluated;
        this.places = places;
        this.requirements = requirements;
        collect(causes);
        this.failing = isRefusal()
                ? requirements.stream().filter(this::isUnmet).collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
        conditions
                .keySet()
                .forEach(leaf -> telling(requirement -> requirement.conditions().containsKey(leaf))
                        .forEach(requirement -> conditionsOf.put(requirement, leaf)));
        facts.forEach(axis ->
                telling(requirement -> requirement.reads(axis)).forEach(requirement -> factsOf.put(requirement, axis)));
        unexplained().forEach(requirement -> {
            for (int axis = 0; axis < evaluated.worlds().axes(); axis++) {
                if (requirement.reads(axis)) {
                    factsOf.put(requirement, axis);
                }
            }
        });
    }

    private void collect(Causes causes) {
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).node() instanceof Node.Leaf) {
                indices.put(places.get(i).id(), i);
            }
        }
        for (Causes.Cause cause : causes.sets()) {
            for (Ground ground : cause.grounds()) {
                ground.condition()
                        .ifPresentOrElse(
                                id -> add(indices.getOrDefault(id, 0), ground.outcome() == RuleOutcome.MET),
                                () -> facts.add(axis(ground.fact())));
            }
        }
    }

    private void add(int index, boolean holds) {
        conditions.put((Node.Leaf) places.get(index).node(), new Condition(index, holds));
    }

    private int axis(String fact) {
        int axis = 0;
        while (!evaluated.model().axes().get(axis).fact().name().equals(fact)) {
            axis++;
        }
        return axis;
    }

    private boolean isRefusal() {
        return evaluated.outcomes(evaluated.model().root()) == Outcomes.UNMET;
    }

    /** Whether a requirement is unmet by the grounds alone that it reaches. */
    private boolean isUnmet(Requirement requirement) {
        if (evaluated.outcomes(requirement.rule()) != Outcomes.UNMET) {
            return false;
        }
        BitSet worlds = evaluated.space().all();
        conditions.forEach((leaf, condition) -> {
            if (requirement.conditions().containsKey(leaf)) {
                BitSet where = evaluated.space().where(leaf);
                if (!condition.holds()) {
                    where.flip(0, evaluated.space().size());
                }
                worlds.and(where);
            }
        });
        facts.stream()
                .filter(requirement::reads)
                .forEach(axis -> worlds.and(
                        evaluated.space().where(axis, evaluated.worlds().regions(axis))));
        return evaluated.outcomesWithin(requirement.rule(), worlds) == Outcomes.UNMET;
    }

    /** Of the requirements that reach a ground, those of which it is told. */
    private ImmutableList<Requirement> telling(Predicate<Requirement> reaches) {
        ImmutableList<Requirement> reaching =
                requirements.stream().filter(reaches).collect(ImmutableList.toImmutableList());
        if (!isRefusal()) {
            return reaching;
        }
        ImmutableList<Requirement> best =
                reaching.stream().filter(failing::contains).collect(ImmutableList.toImmutableList());
        if (best.isEmpty()) {
            best = reaching.stream()
                    .filter(requirement -> evaluated.outcomes(requirement.rule()) != Outcomes.MET)
                    .collect(ImmutableList.toImmutableList());
        }
        return best.isEmpty() ? reaching : best;
    }

    /** Those on which a refusal rests though no ground is told of them, such as one that nobody can meet. */
    private ImmutableList<Requirement> unexplained() {
        return requirements.stream()
                .filter(requirement -> isRefusal() && (failing.isEmpty() || failing.contains(requirement)))
                .filter(requirement -> evaluated.outcomes(requirement.rule()) == Outcomes.UNMET)
                .filter(requirement -> !conditionsOf.containsKey(requirement) && !factsOf.containsKey(requirement))
                .collect(ImmutableList.toImmutableList());
    }

    /** The indices of the places of the conditions that are told of a requirement, in the order in which it reaches them. */
    ImmutableList<Integer> conditions(Requirement requirement) {
        return requirement.conditions().keySet().stream()
                .filter(leaf -> conditionsOf.containsEntry(requirement, leaf))
                .map(leaf -> place(requirement, leaf))
                .collect(ImmutableList.toImmutableList());
    }

    private int place(Requirement requirement, Node.Leaf leaf) {
        ImmutableList<Integer> reached = requirement.conditions().get(leaf);
        Condition condition = conditions.get(leaf);
        return condition != null && reached.contains(condition.index()) ? condition.index() : reached.get(0);
    }

    /** The axes of the facts of which it is told what is known. */
    ImmutableSet<Integer> facts(Requirement requirement) {
        return ImmutableSet.copyOf(factsOf.get(requirement));
    }
}
