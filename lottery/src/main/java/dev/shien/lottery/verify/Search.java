package dev.shien.lottery.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The search for who comes next on free seats of one kind.
 *
 * @param found the first of those who wait who fits
 * @param passedOver the receipt numbers of those before who did not fit
 * @param awaited whether anyone before lacks nothing but more free seats, or has them held
 */
record Search(Optional<List<Drawn>> found, List<String> passedOver, boolean awaited) {

    static final Search NOBODY = new Search(Optional.empty(), List.of(), false);

    static Search first(Collection<List<Drawn>> order, int free, Limits limits, boolean hold) {
        List<String> passedOver = new ArrayList<>();
        Set<String> heldQuotas = new HashSet<>();
        boolean awaited = false;
        for (List<Drawn> unit : free == 0 ? List.<List<Drawn>>of() : order) {
            String quota = unit.get(0).quota();
            int room = heldQuotas.contains(quota) ? 0 : limits.room(quota);
            boolean mayCome = room > 0 && limits.ownersMay(unit);
            if (mayCome && unit.size() <= Math.min(free, room)) {
                return new Search(Optional.of(unit), passedOver, awaited);
            }
            boolean lacks = mayCome && unit.size() <= room;
            awaited |= lacks;
            if (lacks && hold) {
                break;
            }
            if (mayCome && hold) {
                heldQuotas.add(quota);
                awaited = true;
            } else if (room > 0) {
                unit.forEach(d -> passedOver.add(d.receipt()));
            }
        }
        return new Search(Optional.empty(), passedOver, awaited);
    }
}
