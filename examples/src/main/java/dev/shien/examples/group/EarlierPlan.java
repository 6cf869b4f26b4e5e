package dev.shien.examples.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Replanning;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The plan that held until now, as it was printed; of it only who sits where is read. */
public final class EarlierPlan {

    private static final int LONGEST = 64 << 20;
    private static final int GREATEST = 100_000;
    private static final int MOST_TABLES = 10_000;

    private final String name;
    private final GroupPlan plan;

    private EarlierPlan(String name, GroupPlan plan) {
        this.name = name;
        this.plan = plan;
    }

    /** Reads a plan. */
    public static EarlierPlan read(Source source) {
        GroupPlan plan = JsonCursor.read(
                source.name(),
                Json.parse(source.name(), source.content(LONGEST)),
                PlanDocument.PLAN,
                EarlierPlan::plan);
        return new EarlierPlan(source.name(), plan);
    }

    private static GroupPlan plan(JsonCursor c) {
        Once numbers = new Once();
        GroupPlan plan = new GroupPlan(
                c.list("rounds", round -> round(round, numbers)),
                Certificate.of(ImmutableList.of(), ImmutableList.of(), 0));
        ignoring(c, "certificate", "whyNot");
        return plan;
    }

    private static RoundPlan round(JsonCursor c, Once numbers) {
        Once tables = new Once();
        Set<String> seated = new HashSet<>();
        RoundPlan round = new RoundPlan(
                numbers.check(c, "round", c.integer("round", 1, GREATEST)),
                c.list("groups", group -> group(group, tables, seated)));
        ignoring(c);
        return round;
    }

    private static Group group(JsonCursor c, Once tables, Set<String> seated) {
        Group group = new Group(
                tables.check(c, "number", c.integer("number", 1, MOST_TABLES)),
                ImmutableSet.copyOf(c.values("members", id -> once(id, seated))),
                ImmutableMap.of(),
                ImmutableList.of());
        ignoring(c, "roles", "reasons");
        return group;
    }

    private static String once(String id, Set<String> seated) {
        if (!seated.add(id)) {
            throw new IllegalArgumentException("each participant in one group of the round");
        }
        return id;
    }

    private static void ignoring(JsonCursor c, String... fields) {
        for (String field : fields) {
            c.has(field);
        }
        c.noOtherFields();
    }

    /**
     * The problem of planning anew.
     *
     * @param held the number of the last round that has been held; 0 if none has
     * @param notes told of whom the problem does not know any more
     * @throws BadInput if the problem itself has an earlier plan, or this one lacks a round that has been held
     */
    public GroupProblem replanned(GroupProblem problem, int held, Consumer<String> notes) {
        if (!problem.fixed().isEmpty() || !problem.previous().isEmpty()) {
            throw new BadInput("--replan: was given with a problem that has fixed or previous groups, "
                    + "expected neither, as the earlier plan gives both");
        }
        Set<Integer> planned =
                Sets.newHashSet(plan.rounds().stream().map(RoundPlan::round).iterator());
        for (Round round : problem.rounds()) {
            if (round.number() <= held && !planned.contains(round.number())) {
                throw new BadInput("--held: was " + held + ", expected no round that " + name + " lacks, as it does "
                        + round.number());
            }
        }
        noteUnknown(problem, notes);
        return BadInput.blaming(name, () -> Replanning.of(problem, plan, round -> round <= held));
    }

    private void noteUnknown(GroupProblem problem, Consumer<String> notes) {
        ImmutableSet<String> known =
                problem.participants().stream().map(Participant::id).collect(ImmutableSet.toImmutableSet());
        plan.rounds().stream()
                .flatMap(round -> round.groups().stream())
                .flatMap(group -> group.members().stream())
                .filter(id -> !known.contains(id))
                .distinct()
                .forEach(id -> notes.accept(name + ": '" + id + "' is no participant any more and is left out"));
    }
}
