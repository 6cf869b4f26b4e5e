package dev.shien.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.Ticket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who belongs together.
 *
 * @param bound the entrants of a joint entry or an owner, by receipt number
 */
record Bonds(ImmutableMap<String, Entrant> bound) {

    static Bonds of(Collection<Entrant> entrants) {
        return new Bonds(entrants.stream()
                .filter(e -> e.party().isPresent() || e.owner().isPresent())
                .collect(ImmutableMap.toImmutableMap(Entrant::receipt, Function.identity())));
    }

    /** Those who are drawn together, in the order of their tickets. */
    List<Unit> units(List<Ticket> tickets) {
        if (bound.isEmpty()) {
            return tickets.stream().map(t -> new Unit(ImmutableList.of(t))).collect(Collectors.toList());
        }
        List<Unit> units = new ArrayList<>();
        Map<String, List<Ticket>> parties = new LinkedHashMap<>();
        for (Ticket ticket : tickets) {
            party(ticket)
                    .ifPresent(p ->
                            parties.computeIfAbsent(p, x -> new ArrayList<>()).add(ticket));
        }
        for (Ticket ticket : tickets) {
            List<Ticket> members = party(ticket).map(parties::remove).orElse(null);
            if (members != null) {
                units.add(new Unit(ImmutableList.copyOf(members)));
            } else if (party(ticket).isEmpty()) {
                units.add(new Unit(ImmutableList.of(ticket)));
            }
        }
        return units;
    }

    /** The owners of the members, each as often as members are theirs. */
    Stream<String> owners(Unit unit) {
        return unit.members().stream().flatMap(t -> owner(t.receipt()).stream());
    }

    Optional<String> owner(String receipt) {
        return Optional.ofNullable(bound.get(receipt)).flatMap(Entrant::owner);
    }

    private Optional<String> party(Ticket ticket) {
        return Optional.ofNullable(bound.get(ticket.receipt())).flatMap(Entrant::party);
    }
}
