package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.ApplicationEvent;
import dev.shien.domain.application.Step;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.Lottery;
import dev.shien.domain.selection.Promotion;
import dev.shien.domain.selection.SelectionEvent;
import dev.shien.domain.selection.Standing;
import dev.shien.domain.selection.WaitlistEvent;
import dev.shien.domain.view.ProgrammeView;

/** Collects what changes after a draw: each change of the standing, and who is promoted in consequence. */
final class StandingChanges {

    private final Lottery lottery;
    private final ProgrammeView view;
    private final DrawRecord record;
    private final ImmutableList.Builder<Object> events = ImmutableList.builder();
    private Standing standing;

    StandingChanges(Lottery lottery, ProgrammeView view, DrawRecord record, ImmutableList<WaitlistEvent> since) {
        this.lottery = lottery;
        this.view = view;
        this.record = record;
        this.standing = lottery.standing(record, since);
    }

    /** Takes in a change; says whether anybody is promoted in consequence. */
    boolean happened(WaitlistEvent change) {
        Standing before = standing;
        standing = lottery.next(before, change);
        ImmutableList<Promotion> promotions = standing.promotionsSince(before);
        events.add(new SelectionEvent.StandingChanged(record.id(), change, promotions));
        for (Promotion promotion : promotions) {
            Application promoted = view.byReceipt(promotion.receipt()).orElseThrow();
            events.add(new ApplicationEvent.Stepped(promoted.id(), Step.PROMOTE, promotion.reason()));
        }
        return !promotions.isEmpty();
    }

    /** Adds a seat of a quota, but only if somebody who waits here takes it. */
    boolean takes(String quota) {
        WaitlistEvent added = WaitlistEvent.seatsAdded(quota, 1);
        boolean taken = !lottery.next(standing, added).promotionsSince(standing).isEmpty();
        return taken && happened(added);
    }

    /** Nobody is promoted from here on, unless that was so already. */
    void freeze() {
        if (!standing.frozen()) {
            happened(WaitlistEvent.frozen());
        }
    }

    /** Nobody is promoted from here on if the programme's limit is passed (A14). */
    void freezeAfterLimit(By by) {
        if (!Lookup.promotes(view, by)) {
            freeze();
        }
    }

    ImmutableList<Object> events() {
        return events.build();
    }
}
