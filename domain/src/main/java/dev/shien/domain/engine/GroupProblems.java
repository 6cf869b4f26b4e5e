package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationFacts;
import dev.shien.domain.application.KeptApart;
import dev.shien.domain.application.Stage;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The confirmed participants and the workshops as a problem for the group planner (requirement R43, A24). */
final class GroupProblems {

    private GroupProblems() {}

    /**
     * The problem as at a day: workshops before it keep the groups they had. For each workshop those situations count that
     * were known on the day before it; what is seen on the day of the workshop itself counts from the next one on. Empty if
     * the programme has no workshops, or nobody is confirmed yet.
     */
    static Optional<GroupProblem> of(ProgrammeView view, LocalDate today) {
        ImmutableList<Application> confirmed = view.at(Stage.CONFIRMED);
        return view.programme()
                .workshop()
                .filter(settings -> !confirmed.isEmpty())
                .map(settings -> of(view, settings, confirmed, today));
    }

    private static GroupProblem of(
            ProgrammeView view, WorkshopSettings settings, ImmutableList<Application> confirmed, LocalDate today) {
        Situations situations = Situations.of(settings.situations(), confirmed, view.situations());
        ImmutableSet<String> ids = confirmed.stream().map(a -> a.id().value()).collect(ImmutableSet.toImmutableSet());
        GroupProblem problem = GroupProblem.builder()
                .addAllParticipants(confirmed.stream()
                        .map(a -> participant(view.programme(), settings, a))
                        .collect(ImmutableList.toImmutableList()))
                .addAllRounds(workshops(view.programme())
                        .map(s -> new Round(s.number(), ids, situations.before(date(view, s))))
                        .collect(ImmutableList.toImmutableList()))
                .size(settings.groupSize())
                .addAllRuns(settings.fixedRuns())
                .putAllAttributes(scales(settings))
                .addAllCriteria(settings.criteria())
                .addAllCriteria(settings.competitorsApart() ? apart(confirmed) : ImmutableList.of())
                .build();
        ImmutableSet<Integer> held = before(view, today);
        return view.groups()
                .map(plan -> Replanning.of(problem, plan, held::contains))
                .orElse(problem);
    }

    private static Stream<ProgrammeSession> workshops(Programme programme) {
        return programme.sessions().stream()
                .filter(s -> s.parts().stream().anyMatch(p -> p.kind() == PartKind.WORKSHOP));
    }

    private static ImmutableSet<Integer> before(ProgrammeView view, LocalDate today) {
        return view.programme().sessions().stream()
                .filter(s -> date(view, s).isBefore(today))
                .map(ProgrammeSession::number)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The day on which a session is, which may have moved since the programme was published. */
    private static LocalDate date(ProgrammeView view, ProgrammeSession session) {
        return view.sessionDates().getOrDefault(session.number(), session.date());
    }

    /**
     * What groups are formed by: attributes that every participant has, answers to questions of the form, and the situations
     * that the programme declares.
     */
    private static ImmutableMap<String, AttributeScale> scales(WorkshopSettings settings) {
        Stream<String> asked = settings.criteria().stream().flatMap(criterion -> criterion.about().stream());
        Map<String, AttributeScale> scales = new LinkedHashMap<>();
        Stream.concat(WorkshopSettings.ATTRIBUTES.stream(), asked)
                .forEach(name -> scales.put(name, AttributeScale.Kind.CATEGORY));
        scales.put(WorkshopSettings.EMPLOYEES, AttributeScale.Kind.QUANTITY);
        scales.putAll(settings.situations());
        return ImmutableMap.copyOf(scales);
    }

    /**
     * What was asked comes first, so that no answer takes the place of an attribute that every participant has. An answer to
     * what is a situation is none of what does not change.
     */
    private static Participant participant(Programme programme, WorkshopSettings settings, Application application) {
        Map<String, AttributeValue> attributes = new TreeMap<>();
        application.applicant().ifPresent(a -> a.answers().forEach((q, answer) -> put(attributes, q, answer)));
        application.answers().forEach((question, answer) -> put(attributes, question, answer));
        WorkshopSettings.ATTRIBUTES.forEach(attributes::remove);
        settings.situations().keySet().forEach(attributes::remove);
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
