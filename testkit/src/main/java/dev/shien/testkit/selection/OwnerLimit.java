package dev.shien.testkit.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import dev.shien.domain.selection.SeatRules;

/** The limit per owner, which laws of draws and of waitlists hold those who are in to. */
final class OwnerLimit {

    private OwnerLimit() {}

    /** Fails if an owner has more in than the rules let. */
    static void holds(SeatRules rules, ImmutableMultiset<String> ownersOfThoseIn) {
        rules.ownerLimit()
                .ifPresent(limit -> ownersOfThoseIn
                        .elementSet()
                        .forEach(o -> assertThat(ownersOfThoseIn.count(o)).as(o).isLessThanOrEqualTo(limit)));
    }
}
