package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.QuotaTarget;
import dev.shien.domain.selection.SeatRules;
import java.util.Collection;
import java.util.Optional;

/** The programme's seats less those that applicants of earlier draws hold (second call, ambiguity A29). */
final class RemainingSeats {

    private RemainingSeats() {}

    /** How many seats nobody holds. */
    static int count(Programme programme, Collection<Application> applications) {
        return programme.capacity()
                - (int) applications.stream().filter(a -> a.stage().holdsSeat()).count();
    }

    /** The rules for the seats that nobody holds, of which there must be some. */
    static SeatRules of(Programme programme, Collection<Application> applications) {
        SeatRules declared = programme.seatRules();
        int left = count(programme, applications);
        if (left == declared.capacity()) {
            return declared;
        }
        ImmutableList<QuotaTarget> quotas = declared.quotas().stream()
                .map(q -> less(q, held(applications, q.id())))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<QuotaTarget> fitted = fitted(quotas, left);
        return declared.withSeats(left, fitted, remaining(declared.open(), fitted, left));
    }

    /** Open seats give way to the targets: a seat held by whoever won it in the open counts for its quota as well. */
    private static OpenSeats remaining(OpenSeats open, ImmutableList<QuotaTarget> quotas, int left) {
        int targets = quotas.stream().mapToInt(QuotaTarget::target).sum();
        return new OpenSeats(Math.min(open.count(), left - targets), open.order(), open.tickets());
    }

    private static int held(Collection<Application> applications, String quota) {
        return (int) applications.stream()
                .filter(a -> a.stage().holdsSeat() && a.quota().equals(Optional.of(quota)))
                .count();
    }

    private static QuotaTarget less(QuotaTarget quota, int held) {
        int target = Math.max(0, quota.target() - held);
        return new QuotaTarget(
                quota.id(), target, Math.max(0, quota.min() - held), Math.max(target, quota.max() - held));
    }

    /** Where a quota holds more than its target, the others' targets may exceed what is left: the last give way. */
    private static ImmutableList<QuotaTarget> fitted(ImmutableList<QuotaTarget> quotas, int left) {
        ImmutableList.Builder<QuotaTarget> fitted = ImmutableList.builder();
        int free = left;
        for (QuotaTarget quota : quotas) {
            int target = Math.min(quota.target(), free);
            free -= target;
            fitted.add(new QuotaTarget(quota.id(), target, Math.min(quota.min(), target), quota.max()));
        }
        return fitted.build();
    }
}
