package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.UnplacedVisit;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Explains every visit that has no place, all others where they are: by a smallest set of rules that leave it none, and by the cheapest
 * places at which the fewest rules would have to give way.
 */
final class Unplaced {

    /** So many ways out are told. */
    private static final int MOST = 3;

    private final Diary diary;
    private final Agenda agenda;

    Unplaced(Diary diary) {
        this.diary = diary;
        this.agenda = diary.agenda;
    }

    ImmutableList<UnplacedVisit> all() {
        return IntStream.range(0, agenda.visits)
                .filter(visit -> !diary.placed(visit))
                .mapToObj(visit -> explain(visit, Leave.NONE))
                .collect(ImmutableList.toImmutableList());
    }

    /** Explains a visit that is not placed, by the experts who are there all the time. */
    UnplacedVisit explain(int visit, Leave leave) {
        Obstacles obstacles = new Obstacles(diary, visit, leave);
        Map<Set<RuleTexts>, Place> places = obstacles.places();
        if (places.isEmpty()) {
            int experts = leave.stay(agenda.experts);
            return unplaced(
                    visit, ImmutableList.of(noTime(visit, experts)), ImmutableList.of(moreExperts(visit, experts)));
        }
        ImmutableList<Reason> rules = SmallestConflict.of(places.keySet()).stream()
                .map(rule -> rule.unplaced(arguments(visit)))
                .collect(ImmutableList.toImmutableList());
        return unplaced(visit, rules, waysOut(visit, places, obstacles.order()));
    }

    /** What is over is over: places that were before now are no way out, unless there is no other. */
    private ImmutableList<Reason> waysOut(int visit, Map<Set<RuleTexts>, Place> places, Comparator<Place> order) {
        boolean allOver = places.keySet().stream().allMatch(rules -> rules.contains(RuleTexts.NOW));
        return places.entrySet().stream()
                .filter(way -> allOver || !way.getKey().contains(RuleTexts.NOW))
                .sorted(Comparator.<Map.Entry<Set<RuleTexts>, Place>>comparingInt(
                                way -> way.getKey().size())
                        .thenComparing(Map.Entry::getValue, order))
                .limit(MOST)
                .map(way -> new WayOut(agenda, visit, way.getValue()).of(way.getKey()))
                .collect(ImmutableList.toImmutableList());
    }

    private UnplacedVisit unplaced(int visit, ImmutableList<Reason> reasons, ImmutableList<Reason> waysOut) {
        return new UnplacedVisit(
                agenda.company(agenda.companyOf(visit)).id(),
                agenda.phase(agenda.phaseOf(visit)).number(),
                reasons,
                waysOut);
    }

    private ImmutableMap<String, String> arguments(int visit) {
        return ImmutableMap.of(
                "company", agenda.company(agenda.companyOf(visit)).id(),
                "phase", String.valueOf(agenda.phase(agenda.phaseOf(visit)).number()));
    }

    private Reason noTime(int visit, int experts) {
        int minutes = agenda.phase(agenda.phaseOf(visit)).minutes();
        return experts == 0
                ? Reason.of("visit.unplaced.no-expert", Text.of("専門家がいない。", "There is no expert."), arguments(visit))
                : Reason.of(
                        "visit.unplaced.hours",
                        Text.of(
                                "業務時間(" + hours() + ")に" + minutes + "分の派遣は入らない。",
                                "A visit of " + minutes + " minutes does not fit into business hours (" + hours()
                                        + ")."),
                        arguments(visit));
    }

    private String hours() {
        return agenda.problem.opens() + "-" + agenda.problem.closes();
    }

    private Reason moreExperts(int visit, int experts) {
        return experts == 0
                ? Reason.of("visit.way-out.expert", Text.of("専門家を加える。", "Add an expert."), arguments(visit))
                : Reason.of(
                        "visit.way-out.hours",
                        Text.of("業務時間を延ばすか、派遣を短くする。", "Extend business hours, or make the visit shorter."),
                        arguments(visit));
    }
}
