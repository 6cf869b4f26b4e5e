package dev.shien.domain.application;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.SameCompanyPolicy;
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
                .map(a -> new ApplicationEvent.Stepped(a.id(), Step.SUPERSEDE, reason(counts)))
                .collect(ImmutableList.toImmutableList());
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
        return competes
                && other.applicant()
                        .flatMap(theirs -> completed
                                .applicant()
                                .filter(theirs::isLike)
                                .map(ours -> SameCompanyPolicy.reasons(ours, theirs)))
                        .filter(reasons -> !reasons.isEmpty())
                        .isPresent();
    }

    private static boolean isComplete(Application application, Application completed) {
        return application.stage() == Stage.COMPLETED || application.id().equals(completed.id());
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
