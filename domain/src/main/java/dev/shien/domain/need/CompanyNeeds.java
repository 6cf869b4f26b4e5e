package dev.shien.domain.need;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.application.Confidential;
import dev.shien.domain.visit.VisitWish;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a company's needs and wishes beside what its form says.
 *
 * @param needs what it needs, if that was seen after the form
 * @param needsFrom what it needs from a phase on, by the number of the phase
 * @param wishes what it wishes of its visits
 */
public record CompanyNeeds(
        Optional<Needs> needs, ImmutableMap<Integer, Needs> needsFrom, ImmutableList<VisitWish> wishes) {

    /** Nothing beside the form. */
    public static final CompanyNeeds NONE = new CompanyNeeds(Optional.empty(), ImmutableMap.of(), ImmutableList.of());

    /** What is known after an event; what was erased of it is not known. */
    public CompanyNeeds after(NeedEvent event) {
        if (event instanceof NeedEvent.Wished wished) {
            return new CompanyNeeds(
                    needs,
                    needsFrom,
                    wished.confidential().map(c -> c.value().wishes()).orElse(ImmutableList.of()));
        }
        NeedEvent.Noted noted = (NeedEvent.Noted) event;
        Optional<Needs> told = noted.confidential().map(Confidential::value);
        if (noted.fromPhase().isEmpty()) {
            return new CompanyNeeds(told, needsFrom, wishes);
        }
        TreeMap<Integer, Needs> from = new TreeMap<>(needsFrom);
        told.ifPresentOrElse(
                value -> from.put(noted.fromPhase().getAsInt(), value),
                () -> from.remove(noted.fromPhase().getAsInt()));
        return new CompanyNeeds(needs, ImmutableMap.copyOf(from), wishes);
    }

    /** How many needs and wishes, not which. */
    @Override
    public String toString() {
        return "CompanyNeeds[needs " + needs.isPresent() + ", from phases " + needsFrom.keySet() + ", wishes "
                + wishes.size() + "]";
    }
}
