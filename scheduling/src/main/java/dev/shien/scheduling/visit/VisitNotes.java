package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitProblem;
import java.util.stream.Stream;

/** What a secretariat should know beside the plan: needs that nobody meets, experts whom nobody needs. */
final class VisitNotes {

    private VisitNotes() {}

    static ImmutableList<Reason> of(VisitProblem problem) {
        ImmutableSet<String> offered = problem.experts().stream()
                .flatMap(expert -> expert.specialities().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> needed = problem.companies().stream()
                .flatMap(company -> company.needs().keySet().stream())
                .collect(ImmutableSet.toImmutableSet());
        Stream<Reason> unmet =
                needed.stream().filter(need -> !offered.contains(need)).sorted().map(need -> unmet(problem, need));
        Stream<Reason> idle = problem.experts().stream()
                .filter(expert -> !needed.isEmpty()
                        && !expert.specialities().isEmpty()
                        && expert.specialities().stream().noneMatch(needed::contains))
                .map(VisitNotes::notNeeded);
        return Stream.concat(unmet, idle).collect(ImmutableList.toImmutableList());
    }

    private static Reason unmet(VisitProblem problem, String need) {
        long companies = problem.companies().stream()
                .filter(company -> company.needs().containsKey(need))
                .count();
        return Reason.of(
                "visit.note.need-unmet",
                Text.of(
                        companies + "社が求める分野「" + need + "」を担当できる専門家がいない。",
                        "No expert offers '" + need + "', which " + companies + " companies need."),
                "speciality",
                need);
    }

    private static Reason notNeeded(Expert expert) {
        return Reason.of(
                "visit.note.expert-not-needed",
                Text.of(
                        "専門家" + expert.id() + "の分野(" + String.join("・", expert.specialities()) + ")を求める企業はない。",
                        "No company needs what expert " + expert.id() + " offers ("
                                + String.join(", ", expert.specialities()) + ")."),
                "expert",
                expert.id());
    }
}
