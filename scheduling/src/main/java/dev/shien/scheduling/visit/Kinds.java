package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How experts can make visits: visits, and experts, that allow the same are of one kind. */
final class Kinds {

    private final int[] ofVisit;
    private final int[] ofExpert;
    private final ImmutableList<ImmutableList<ImmutableList<VisitMode>>> modes;

    private record Asked(ImmutableList<VisitMode> modes, ImmutableSet<String> languages) {}

    private record Offered(ImmutableSet<VisitMode> modes, ImmutableSet<String> languages) {}

    Kinds(VisitProblem problem) {
        Map<Asked, Integer> asked = new HashMap<>();
        Map<Offered, Integer> offered = new HashMap<>();
        List<Asked> askedKinds = new ArrayList<>();
        List<Offered> offeredKinds = new ArrayList<>();
        this.ofVisit = problem.companies().stream()
                .flatMap(company ->
                        problem.phases().stream().map(phase -> new Asked(allowed(company, phase), company.languages())))
                .mapToInt(kind -> number(kind, asked, askedKinds))
                .toArray();
        this.ofExpert = problem.experts().stream()
                .map(expert -> new Offered(expert.modes(), expert.languages()))
                .mapToInt(kind -> number(kind, offered, offeredKinds))
                .toArray();
        this.modes = askedKinds.stream()
                .map(visit -> offeredKinds.stream()
                        .map(expert -> both(visit, expert))
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> int number(T kind, Map<T, Integer> numbers, List<T> kinds) {
        return numbers.computeIfAbsent(kind, added -> {
            kinds.add(added);
            return kinds.size() - 1;
        });
    }

    private static ImmutableList<VisitMode> both(Asked visit, Offered expert) {
        return speaks(visit.languages(), expert.languages())
                ? of(visit.modes().stream().filter(expert.modes()::contains))
                : ImmutableList.of();
    }

    private static ImmutableList<VisitMode> of(Stream<VisitMode> modes) {
        return modes.collect(ImmutableList.toImmutableList());
    }

    /** How a visit can take place: what company and phase allow, what the company likes best first. */
    static ImmutableList<VisitMode> allowed(VisitedCompany company, VisitPhase phase) {
        return of(company.modes().stream()
                .filter(mode -> phase.modes().isEmpty() || phase.modes().contains(mode)));
    }

    /** Whether an expert speaks a language that a company asks for. */
    static boolean speaks(VisitedCompany company, Expert expert) {
        return speaks(company.languages(), expert.languages());
    }

    private static boolean speaks(ImmutableSet<String> asked, ImmutableSet<String> offered) {
        return asked.isEmpty() || asked.stream().anyMatch(offered::contains);
    }

    /** How an expert can make a visit: what company, phase and expert all allow, what the company likes best first. */
    ImmutableList<VisitMode> modes(int visit, int expert) {
        return modes.get(ofVisit[visit]).get(ofExpert[expert]);
    }
}
