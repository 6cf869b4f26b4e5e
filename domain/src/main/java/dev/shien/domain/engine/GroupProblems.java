package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.KeptApart;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.programme.WorkshopSettings;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.workshop.ApartPair;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The confirmed participants and the workshops as a problem for the group planner (requirement R43, A24). */
final class GroupProblems {

    private GroupProblems() {}

    /**
     * The problem as at a day: workshops before it keep the groups they had.
     *
     * @param confirmed those who take part, at least one
     */
    static GroupProblem of(
            ProgrammeView view, WorkshopSettings settings, ImmutableList<Application> confirmed, LocalDate today) {
        ImmutableList<Integer> rounds = rounds(view.programme());
        ImmutableSet<String> ids = confirmed.stream().map(a -> a.id().value()).collect(ImmutableSet.toImmutableSet());
        ImmutableList<FixedRound> held = view.groups()
                .map(plan -> held(plan, before(view.programme(), today), ids))
                .orElse(ImmutableList.of());
        return GroupProblem.builder()
                .addAllParticipants(
                        confirmed.stream().map(GroupProblems::participant).collect(ImmutableList.toImmutableList()))
                .addAllRounds(rounds.stream().map(r -> Round.of(r, ids)).collect(ImmutableList.toImmutableList()))
                .size(settings.groupSize())
                .addAllRuns(settings.fixedRuns())
                .addAllApart(settings.competitorsApart() ? apart(confirmed) : ImmutableList.of())
                .addAllFixed(held)
                .addAllCriteria(settings.criteria())
                .build();
    }

    private static ImmutableList<Integer> rounds(Programme programme) {
        return programme.sessions().stream()
                .filter(s -> s.parts().stream().anyMatch(p -> p.kind() == PartKind.WORKSHOP))
                .map(ProgrammeSession::number)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<Integer> before(Programme programme, LocalDate today) {
        return programme.sessions().stream()
                .filter(s -> s.date().isBefore(today))
                .map(ProgrammeSession::number)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<FixedRound> held(
            GroupPlan plan, ImmutableSet<Integer> before, ImmutableSet<String> present) {
        return plan.rounds().stream()
                .filter(r -> before.contains(r.round()))
                .map(r -> new FixedRound(
                        r.round(),
                        r.groups().stream()
                                .map(Group::members)
                                .map(m -> m.stream().filter(present::contains).collect(ImmutableSet.toImmutableSet()))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Participant participant(Application application) {
        Map<String, AttributeValue> attributes = new TreeMap<>();
        application.quota().ifPresent(q -> attributes.put(WorkshopSettings.QUOTA, new AttributeValue.Category(q)));
        application.applicant().ifPresent(a -> attributes.putAll(attributes(a)));
        application.answers().forEach((question, answer) -> put(attributes, question, answer));
        return Participant.of(application.id().value(), ImmutableMap.copyOf(attributes));
    }

    private static Map<String, AttributeValue> attributes(Applicant applicant) {
        Map<String, AttributeValue> attributes = new TreeMap<>();
        applicant.answers().forEach((question, answer) -> put(attributes, question, answer));
        applicant
                .industry()
                .ifPresent(i -> attributes.put(
                        WorkshopSettings.INDUSTRY,
                        new AttributeValue.Category(i.division().code())));
        applicant
                .employees()
                .ifPresent(e -> attributes.put(WorkshopSettings.EMPLOYEES, new AttributeValue.Quantity(e.persons())));
        return attributes;
    }

    private static void put(Map<String, AttributeValue> attributes, String question, String answer) {
        if (!answer.isBlank()) {
            attributes.put(question, new AttributeValue.Category(answer));
        }
    }

    private static ImmutableList<ApartPair> apart(ImmutableList<Application> confirmed) {
        return KeptApart.pairs(confirmed).stream()
                .map(p -> new ApartPair(p.one().value(), p.other().value()))
                .collect(ImmutableList.toImmutableList());
    }
}
