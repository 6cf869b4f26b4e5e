package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Says whether visits keep the rules that hold between them; where all that a rule looks at are given, nothing is asked. */
final class SharedRules {

    private final Lookup lookup;
    private final VisitProblem problem;

    SharedRules(Lookup lookup) {
        this.lookup = lookup;
        this.problem = lookup.problem;
    }

    /** Of every two visits of a company, the one of the earlier phase comes first. */
    private boolean ofCompany(BiPredicate<Visit, Visit> rule) {
        return lookup.visits.stream()
                .allMatch(one -> lookup.visits.stream()
                        .filter(other -> one.company().equals(other.company()) && one.phase() < other.phase())
                        .allMatch(other -> (lookup.given(one) && lookup.given(other)) || rule.test(one, other)));
    }

    boolean inOrder() {
        return ofCompany((one, other) -> days(one, other) >= lookup.phase(other).leastGapDays());
    }

    boolean notTooLate() {
        return ofCompany((one, other) -> lookup.turn(other) != lookup.turn(one) + 1
                || lookup.phase(other).greatestGapDays().isEmpty()
                || days(one, other) <= lookup.phase(other).greatestGapDays().orElseThrow());
    }

    private static long days(Visit one, Visit other) {
        return ChronoUnit.DAYS.between(one.date(), other.date());
    }

    boolean sameExpert() {
        return problem.sameExpert() != SameExpert.REQUIRED
                || ofCompany((one, other) -> lookup.changesAsked(one) != lookup.changesAsked(other)
                        || one.expert().equals(other.expert()));
    }

    boolean otherExpert() {
        return ofCompany((one, other) -> lookup.changesAsked(one) + 1 != lookup.changesAsked(other)
                || !one.expert().equals(other.expert()));
    }

    /** Of every two visits of an expert on a day, in either order. */
    private boolean ofDay(BiPredicate<Visit, Visit> rule) {
        return lookup.visits.stream()
                .allMatch(one -> lookup.visits.stream()
                        .filter(other -> !one.equals(other) && one.expert().equals(other.expert()))
                        .filter(other -> one.date().equals(other.date()))
                        .allMatch(other -> (lookup.given(one) && lookup.given(other))
                                || rule.test(one, other)
                                || rule.test(other, one)));
    }

    boolean noOverlap() {
        return ofDay((before, after) -> between(before, after) >= problem.breakMinutes());
    }

    boolean canTravel() {
        return ofDay((before, after) -> {
            Optional<String> from = place(before);
            Optional<String> to = place(after);
            return from.isEmpty()
                    || to.isEmpty()
                    || between(before, after) >= travel(problem, from.orElseThrow(), to.orElseThrow());
        });
    }

    private static long between(Visit before, Visit after) {
        return ChronoUnit.MINUTES.between(before.end(), after.start());
    }

    private Optional<String> place(Visit visit) {
        return lookup.company(visit).place().filter(place -> visit.mode() == VisitMode.ON_SITE);
    }

    static int travel(VisitProblem problem, String from, String to) {
        for (TravelLeg leg : problem.travel().legs()) {
            if ((leg.from().equals(from) && leg.to().equals(to))
                    || (leg.from().equals(to) && leg.to().equals(from))) {
                return leg.minutes();
            }
        }
        return problem.travel().withinMinutes();
    }

    /** Nobody has too many visits, unless all of them are given. */
    boolean withinLimits() {
        return lookup.visits.stream()
                .allMatch(visit -> within(
                                lookup.expert(visit).greatestPerDay(),
                                lookup.which(
                                        v -> sameExpert(v, visit) && v.date().equals(visit.date())))
                        && within(
                                lookup.expert(visit).greatestPerWeek().orElse(Integer.MAX_VALUE),
                                lookup.which(v -> sameExpert(v, visit) && week(v.date()) == week(visit.date())))
                        && within(
                                lookup.expert(visit).greatestTotal().orElse(Integer.MAX_VALUE),
                                lookup.which(v -> sameExpert(v, visit))));
    }

    private static boolean sameExpert(Visit one, Visit other) {
        return one.expert().equals(other.expert());
    }

    /** A number for each week from Monday to Sunday. */
    private static int week(LocalDate date) {
        return 100 * date.get(IsoFields.WEEK_BASED_YEAR) + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private boolean within(int limit, ImmutableList<Visit> some) {
        return some.size() <= limit || some.stream().allMatch(lookup::given);
    }
}
