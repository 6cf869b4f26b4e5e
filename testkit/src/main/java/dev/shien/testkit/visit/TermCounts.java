package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts the terms of the score, in thousandths. */
final class TermCounts {

    private final Lookup lookup;
    private final VisitProblem problem;
    private final ImmutableList<VisitTerm> hosts;

    TermCounts(Lookup lookup, ImmutableList<VisitTerm> hosts) {
        this.lookup = lookup;
        this.problem = lookup.problem;
        this.hosts = hosts;
    }

    long amount(String term) {
        return switch (term) {
            case "visit.unplaced" ->
                ScoreTerm.UNIT
                        * ((long) problem.companies().size() * problem.phases().size() - lookup.visits.size());
            case "visit.experts" ->
                problem.companies().stream().mapToLong(this::further).sum();
            case "visit.speciality" ->
                lookup.visits.stream().mapToLong(this::open).sum();
            case "visit.late" -> lookup.visits.stream().mapToLong(this::late).sum();
            case "visit.mode" ->
                lookup.visits.stream().mapToLong(this::lessLiked).sum();
            case "visit.wishes" ->
                lookup.visits.stream()
                        .mapToLong(visit -> new WishCount(lookup.company(visit), visit).unmet())
                        .sum();
            case "visit.change" ->
                lookup.visits.stream().mapToLong(this::changed).sum();
            case "visit.load" ->
                problem.experts().stream().mapToLong(this::beyond).sum();
            case "visit.travel" ->
                problem.experts().stream().mapToLong(this::travelled).sum();
            default ->
                lookup.visits.stream().mapToLong(visit -> host(term, visit)).sum();
        };
    }

    private long host(String code, Visit visit) {
        VisitTerm term =
                hosts.stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow();
        return term.amount(lookup.company(visit), lookup.phase(visit), lookup.expert(visit), visit);
    }

    private long further(VisitedCompany company) {
        Set<Integer> stretches = new HashSet<>();
        Set<String> experts = new HashSet<>();
        for (Visit visit : lookup.which(v -> v.company().equals(company.id()))) {
            stretches.add(lookup.changesAsked(visit));
            experts.add(lookup.changesAsked(visit) + " " + visit.expert());
        }
        return ScoreTerm.UNIT * (experts.size() - stretches.size());
    }

    private long open(Visit visit) {
        ImmutableMap<String, Integer> needs = needs(visit);
        int all = needs.values().stream().mapToInt(w -> w).sum();
        int met = needs.entrySet().stream()
                .filter(need -> lookup.expert(visit).specialities().contains(need.getKey()))
                .mapToInt(need -> need.getValue())
                .sum();
        return all == 0 ? 0 : ScoreTerm.UNIT * (all - met) / all;
    }

    private ImmutableMap<String, Integer> needs(Visit visit) {
        VisitedCompany company = lookup.company(visit);
        ImmutableMap<String, Integer> needs = company.needs();
        for (int phase = 0; phase <= visit.phase(); phase++) {
            needs = company.needsFrom().getOrDefault(phase, needs);
        }
        return needs;
    }

    private long late(Visit visit) {
        long length = ChronoUnit.DAYS.between(lookup.from(visit), lookup.to(visit));
        long passed = ChronoUnit.DAYS.between(lookup.from(visit), visit.date());
        return length == 0 ? 0 : Math.max(0, Math.min(ScoreTerm.UNIT, ScoreTerm.UNIT * passed / length));
    }

    private long lessLiked(Visit visit) {
        for (VisitMode better : lookup.company(visit).modes()) {
            if (better == visit.mode()) {
                return 0;
            }
            if (lookup.phase(visit).modes().isEmpty()
                    || lookup.phase(visit).modes().contains(better)) {
                return ScoreTerm.UNIT;
            }
        }
        return 0;
    }

    private long changed(Visit visit) {
        Optional<Visit> before = problem.previous().stream()
                .filter(other -> Lookup.sameVisit(other, visit))
                .filter(other -> problem.announcedUntil()
                        .filter(until -> other.date().compareTo(until) <= 0)
                        .isPresent())
                .findFirst();
        if (before.isEmpty() || lookup.given(visit)) {
            return 0;
        }
        Visit told = before.orElseThrow();
        return 0L
                + (told.start().equals(visit.start()) ? 0 : 500)
                + (told.expert().equals(visit.expert()) ? 0 : 300)
                + (told.mode().equals(visit.mode()) ? 0 : 200);
    }

    private long beyond(Expert expert) {
        long all = (long) problem.companies().size() * problem.phases().size();
        long experts = problem.experts().size();
        long share = (all + experts - 1) / experts;
        long own = lookup.which(visit -> visit.expert().equals(expert.id())).size();
        return ScoreTerm.UNIT * Math.max(0, own - share);
    }

    private long travelled(Expert expert) {
        return lookup.visits.stream()
                .filter(visit -> visit.expert().equals(expert.id()))
                .map(Visit::date)
                .distinct()
                .mapToLong(day -> travelled(expert, day))
                .sum();
    }

    private long travelled(Expert expert, LocalDate day) {
        List<String> ids = problem.companies().stream().map(VisitedCompany::id).toList();
        List<String> stops = lookup.visits.stream()
                .filter(visit ->
                        visit.expert().equals(expert.id()) && visit.date().equals(day))
                .filter(visit -> visit.mode() == VisitMode.ON_SITE)
                .sorted(Comparator.comparing(Visit::start)
                        .thenComparingInt(visit -> ids.indexOf(visit.company()))
                        .thenComparingInt(Visit::phase))
                .flatMap(visit -> lookup.company(visit).place().stream())
                .toList();
        long minutes = 0;
        for (int i = 1; i < stops.size(); i++) {
            minutes += SharedRules.travel(problem, stops.get(i - 1), stops.get(i));
        }
        if (expert.base().isPresent() && !stops.isEmpty()) {
            minutes += SharedRules.travel(problem, expert.base().orElseThrow(), stops.get(0));
            minutes += SharedRules.travel(
                    problem, stops.get(stops.size() - 1), expert.base().orElseThrow());
        }
        return ScoreTerm.UNIT * minutes / 60;
    }
}
