package dev.shien.testkit.programme;

import dev.shien.domain.consent.Seals;
import dev.shien.domain.eligibility.PlaceEvidence;
import dev.shien.domain.eligibility.RecordedFact;
import dev.shien.domain.programme.CompletionPolicy;
import dev.shien.domain.programme.ContactPolicy;
import dev.shien.domain.programme.DuplicatePolicy;
import dev.shien.domain.programme.FirstVisit;
import dev.shien.domain.programme.LateInDay;
import dev.shien.domain.programme.Policies;
import dev.shien.domain.programme.PromotionLimit;
import dev.shien.domain.programme.SameGroupPolicy;
import dev.shien.domain.programme.SmallestCell;
import dev.shien.domain.programme.WhenNotFull;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Transfer;
import dev.shien.testkit.selection.SelectionArbitraries;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Every setting of every switch. */
final class PolicyPart {

    private static final int MOST = 9;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private PolicyPart() {}

    static Arbitrary<Policies> any() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, MOST);
        return Builders.withBuilder(Policies::builder)
                .use(Arbitraries.of(SpareSeats.class))
                .in(Policies.Builder::spareSeats)
                .use(SelectionArbitraries.sharings())
                .in(Policies.Builder::sharing)
                .use(Combinators.combine(Arbitraries.of(OpenSeats.Order.class), Arbitraries.of(OpenSeats.Tickets.class))
                        .as((order, tickets) -> new OpenSeats(0, order, tickets)))
                .in(Policies.Builder::openSeats)
                .use(Arbitraries.of(RecordedFact.class))
                .in(Policies.Builder::industryOfRecord)
                .use(Arbitraries.of(RecordedFact.class))
                .in(Policies.Builder::employeesOfRecord)
                .use(Arbitraries.of(PlaceEvidence.class))
                .in(Policies.Builder::placeEvidence)
                .use(Arbitraries.of(CompletionPolicy.class))
                .in(Policies.Builder::completion)
                .use(lateInDay())
                .in(Policies.Builder::lateInDay)
                .use(numbers.map(ContactPolicy::new))
                .in(Policies.Builder::contact)
                .use(Arbitraries.of(DuplicatePolicy.class))
                .in(Policies.Builder::duplicates)
                .use(Arbitraries.of(Transfer.class))
                .in(Policies.Builder::waitlist)
                .use(promotion())
                .in(Policies.Builder::promotion)
                .use(Arbitraries.of(SameGroupPolicy.class))
                .in(Policies.Builder::sameGroup)
                .use(Arbitraries.of(FirstVisit.class))
                .in(Policies.Builder::firstVisit)
                .use(Arbitraries.of(Seals.class))
                .in(Policies.Builder::seals)
                .use(Arbitraries.of(WhenNotFull.class))
                .in(Policies.Builder::whenNotFull)
                .use(numbers.map(SmallestCell::new))
                .in(Policies.Builder::smallestCell)
                .build(Policies.Builder::build);
    }

    private static Arbitrary<LateInDay> lateInDay() {
        return Combinators.combine(
                        Arbitraries.of(LateInDay.Rule.class),
                        Arbitraries.integers().between(0, MINUTES_OF_DAY - 1))
                .as((rule, minute) -> new LateInDay(rule, LocalTime.MIDNIGHT.plusMinutes(minute)));
    }

    private static Arbitrary<PromotionLimit> promotion() {
        return Arbitraries.of(
                PromotionLimit.beforeFirstSession(),
                PromotionLimit.none(),
                PromotionLimit.until(LocalDate.of(2024, 7, 22)));
    }
}
