package dev.shien.domain.application;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import dev.shien.domain.applicant.SameCompany;
import dev.shien.domain.programme.Call;
import dev.shien.domain.programme.DuplicatePolicy;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;

/** Which applications of one company give way when one of them becomes complete (ambiguity A11). */
public final class Duplicates {

    private Duplicates() {}

    /**
     * The applications that give way.
     *
     * @param all all applications of the programme in the order of their arrival
     * @param completed the application that has just become complete
     */
    public static ImmutableList<ApplicationEvent> superseded(
            DuplicatePolicy policy, Iterable<Application> all, Application completed) {
        ImmutableList<Application> sameCompany = sameCompany(all, completed);
        Application counts =
                policy.counting(sameCompany, a -> isComplete(a, completed)).orElseThrow();
        return sameCompany.stream()
                .filter(a -> !a.id().equals(counts.id()))
                .filter(a -> isComplete(a, completed)
                        || policy == DuplicatePolicy.FIRST_COMPLETE
                        || sameCompany.indexOf(a) < sameCompany.indexOf(counts))
                .map(a -> supersede(a, counts))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Those applications of a call whose company already has a place or a rank by another call: entering twice never
     * raises the chance.
     *
     * @param all all applications of the programme
     * @return each with the step by which it gives way
     */
    static ImmutableMap<ApplicationId, ApplicationEvent> standingElsewhere(Call call, Iterable<Application> all) {
        ListMultimap<String, Application> standing = ArrayListMultimap.create();
        for (Application other : all) {
            boolean stands = other.stage().holdsSeat() || other.stage() == Stage.WAITLISTED;
            if (stands && !other.call().equals(call.id())) {
                keys(other).forEach(key -> standing.put(key, other));
            }
        }
        ImmutableMap.Builder<ApplicationId, ApplicationEvent> gives = ImmutableMap.builder();
        for (Application application : all) {
            if (application.stage() == Stage.COMPLETED && application.call().equals(call.id())) {
                keys(application).stream()
                        .flatMap(key -> standing.get(key).stream())
                        .filter(other -> isSameApplicant(other, application))
                        .findFirst()
                        .ifPresent(other -> gives.put(application.id(), supersede(application, other)));
            }
        }
        return gives.buildOrThrow();
    }

    private static ImmutableSet<String> keys(Application application) {
        return application.applicant().map(SameCompany::keys).orElse(ImmutableSet.of());
    }

    private static ImmutableList<Application> sameCompany(Iterable<Application> all, Application completed) {
        ImmutableList.Builder<Application> same = ImmutableList.builder();
        for (Application other : all) {
            if (other.id().equals(completed.id()) || isSameCompany(other, completed)) {
                same.add(other);
            }
        }
        return same.build();
    }

    private static boolean isSameCompany(Application other, Application completed) {
        boolean competes = other.call().equals(completed.call())
                && Lifecycle.next(other.stage(), Step.SUPERSEDE).isPresent();
        return competes && isSameApplicant(other, completed);
    }

    private static boolean isSameApplicant(Application other, Application application) {
        return other.applicant()
                .flatMap(theirs ->
                        application.applicant().filter(theirs::isLike).map(ours -> SameCompany.reasons(ours, theirs)))
                .filter(reasons -> !reasons.isEmpty())
                .isPresent();
    }

    private static boolean isComplete(Application application, Application completed) {
        return application.stage() == Stage.COMPLETED || application.id().equals(completed.id());
    }

    private static ApplicationEvent supersede(Application application, Application counts) {
        return new ApplicationEvent.Stepped(application.id(), Step.SUPERSEDE, reason(counts));
    }

    private static Reason reason(Application counts) {
        return Reason.of(
                "application.duplicate",
                Text.of(
                        "同一企業の申込のうち、受付番号 " + counts.receipt() + " の申込を有効とします",
                        "Of the applications of this company the one with receipt number " + counts.receipt()
                                + " counts"),
                "counts",
                counts.receipt());
    }
}
