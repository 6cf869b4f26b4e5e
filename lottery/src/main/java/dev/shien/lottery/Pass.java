package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.JointEntries;
import dev.shien.domain.selection.Ticket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Offers free seats of one kind to those who wait, one after another, each once. */
final class Pass {

    private final Room room;
    private final JointEntries rule;
    private final Set<String> heldQuotas = new HashSet<>();
    private final List<Unit> passedOver = new ArrayList<>();
    private int free;
    private boolean held;
    private boolean awaited;

    Pass(Room room, JointEntries rule, int free) {
        this.room = room;
        this.rule = rule;
        this.free = free;
    }

    /** Seats the next in order if there is room for all its members; says whether it did. */
    boolean offer(Unit unit) {
        int inQuota = heldQuotas.contains(unit.quota()) ? 0 : room.in(unit.quota());
        if (free == 0 || held || inQuota == 0) {
            return false;
        }
        if (!room.withinOwnerLimit(unit)) {
            passedOver.add(unit);
        } else if (unit.size() > inQuota) {
            passOrHold(unit, () -> hold(unit.quota()));
        } else if (unit.size() > free) {
            awaited = true;
            passOrHold(unit, () -> held = true);
        } else {
            free -= unit.size();
            room.take(unit);
            return true;
        }
        return false;
    }

    private void hold(String quota) {
        heldQuotas.add(quota);
        awaited = true;
    }

    private void passOrHold(Unit unit, Runnable hold) {
        if (rule == JointEntries.HOLD) {
            hold.run();
        } else {
            passedOver.add(unit);
        }
    }

    /** The seats that are still free. */
    int free() {
        return free;
    }

    /** The receipt numbers of those who were offered seats and did not fit, while others behind them may. */
    ImmutableList<String> passedOver() {
        return passedOver.stream()
                .flatMap(u -> u.members().stream())
                .map(Ticket::receipt)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether someone waits for what is left: who lacks nothing but more free seats, or for whom the seats are held. */
    boolean awaited() {
        return awaited;
    }
}
