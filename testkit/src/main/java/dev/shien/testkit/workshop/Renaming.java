package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.Together;
import java.util.function.UnaryOperator;

/** The same problem of people with other names, in another order: everybody is always present, nothing is given. */
final class Renaming {

    private Renaming() {}

    static GroupProblem backwards(GroupProblem problem) {
        UnaryOperator<String> name = id -> "q" + (1000 - Integer.parseInt(id.substring(1)));
        GroupProblem.Builder renamed =
                GroupProblem.builder().putAllAttributes(problem.attributes()).size(problem.size());
        for (Participant participant : Lists.reverse(problem.participants())) {
            renamed.addParticipant(Participant.of(name.apply(participant.id()), participant.attributes()));
        }
        for (Round round : problem.rounds()) {
            renamed.addRound(new Round(
                    round.number(),
                    round.present().stream().map(name).collect(ImmutableSet.toImmutableSet()),
                    round.situations().entrySet().stream()
                            .collect(ImmutableMap.toImmutableMap(e -> name.apply(e.getKey()), e -> e.getValue()))));
        }
        problem.criteria().forEach(criterion -> renamed.addCriteria(renamed(criterion, name)));
        return renamed.build();
    }

    private static Criterion renamed(Criterion criterion, UnaryOperator<String> name) {
        if (criterion instanceof Apart apart) {
            return new Apart(renamed(apart.pairs(), name), apart.weight());
        }
        if (criterion instanceof Together together) {
            return new Together(renamed(together.pairs(), name), together.weight());
        }
        return criterion;
    }

    private static ImmutableList<ParticipantPair> renamed(
            ImmutableList<ParticipantPair> pairs, UnaryOperator<String> name) {
        return pairs.stream()
                .map(pair -> new ParticipantPair(name.apply(pair.one()), name.apply(pair.other())))
                .collect(ImmutableList.toImmutableList());
    }
}
