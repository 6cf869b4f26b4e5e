package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationFacts;
import dev.shien.domain.application.KeptApart;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.programme.WorkshopSettings;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Replanning;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        GroupProblem problem = GroupProblem.builder()
                .addAllParticipants(confirmed.stream()
                        .map(a -> participant(view.programme(), a))
                        .collect(ImmutableList.toImmutableList()))
                .addAllRounds(rounds.stream().map(r -> Round.of(r, ids)).collect(ImmutableList.toImmutableList()))
                .size(settings.groupSize())
                .addAllRuns(settings.fixedRuns())
                .putAllAttributes(scales(settings))
                .addAllCriteria(settings.criteria())
                .addAllCriteria(settings.competitorsApart() ? apart(confirmed) : ImmutableList.of())
                .build();
        ImmutableSet<Integer> held = before(view.programme(), today);
        return view.groups()
                .map(plan -> Replanning.of(problem, plan, held::contains))
                .orElse(problem);
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

    /** The attributes that groups are formed by: those that every participant has, and answers to questions of the form. */
    private static ImmutableMap<String, AttributeScale> scales(WorkshopSettings settings) {
        Stream<String> asked = settings.criteria().stream().flatMap(criterion -> criterion.about().stream());
        return Stream.concat(WorkshopSettings.ATTRIBUTES.stream(), asked)
                .distinct()
                .collect(ImmutableMap.toImmutableMap(
                        name -> name,
                        name -> name.equals(WorkshopSettings.EMPLOYEES)
                                ? AttributeScale.Kind.QUANTITY
                                : AttributeScale.Kind.CATEGORY));
    }

    /** What was asked comes first, so that no answer takes the place of an attribute that every participant has. */
    private static Participant participant(Programme programme, Application application) {
        Map<String, AttributeValue> attributes = new TreeMap<>();
        application.applicant().ifPresent(a -> a.answers().forEach((q, answer) -> put(attributes, q, answer)));
        application.answers().forEach((question, answer) -> put(attributes, question, answer));
        WorkshopSettings.ATTRIBUTES.forEach(attributes::remove);
        attributes.putAll(ofRecord(programme, application));
        return Participant.of(application.id().value(), ImmutableMap.copyOf(attributes));
    }

    /** The attributes that every participant has, as the programme's policies A4 and A6 count them. */
    private static ImmutableMap<String, AttributeValue> ofRecord(Programme programme, Application application) {
        ImmutableMap.Builder<String, AttributeValue> known = ImmutableMap.builder();
        application.quota().ifPresent(q -> known.put(WorkshopSettings.QUOTA, new AttributeValue.Category(q)));
        ApplicationFacts.industry(programme, application)
                .ifPresent(i -> known.put(
                        WorkshopSettings.INDUSTRY,
                        new AttributeValue.Category(i.division().code())));
        ApplicationFacts.employees(programme, application)
                .ifPresent(e -> known.put(WorkshopSettings.EMPLOYEES, new AttributeValue.Quantity(e.persons())));
        return known.buildOrThrow();
    }

    private static void put(Map<String, AttributeValue> attributes, String question, String answer) {
        if (!answer.isBlank()) {
            attributes.put(question, new AttributeValue.Category(answer));
        }
    }

    private static ImmutableList<Apart> apart(ImmutableList<Application> confirmed) {
        ImmutableList<ParticipantPair> pairs = KeptApart.pairs(confirmed).stream()
                .map(p -> new ParticipantPair(p.one().value(), p.other().value()))
                .collect(ImmutableList.toImmutableList());
        return pairs.isEmpty() ? ImmutableList.of() : ImmutableList.of(Apart.hard(pairs));
    }
}
