package dev.shien.lottery.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.committee.CommitteeDistribution;
import dev.shien.domain.committee.CommitteeEntrant;
import dev.shien.domain.committee.CommitteeLock;
import dev.shien.domain.committee.CommitteeShape;
import dev.shien.domain.committee.CommitteeTicket;
import dev.shien.domain.selection.Entrant;
import dev.shien.lottery.entropy.Seed;
import dev.shien.lottery.internal.Hmac;
import dev.shien.lottery.method.TicketMethod;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * What follows from a lock and a seed.
 *
 * @param number the number that was drawn
 * @param committee the committee that it falls on
 * @param tickets every entrant's ticket: type by type, each least first
 */
record Lots(BigInteger number, CommitteeShape committee, ImmutableList<CommitteeTicket> tickets) {

    static Lots of(CommitteeLock lock, Seed seed) {
        BigInteger number = NumberStream.below(lock.distribution().total(), seed, lock.id());
        return new Lots(number, committee(lock.distribution(), number), tickets(lock, seed));
    }

    /** The weights are laid end to end from 0. */
    private static CommitteeShape committee(CommitteeDistribution distribution, BigInteger number) {
        BigInteger end = BigInteger.ZERO;
        for (CommitteeShape committee : distribution.committees()) {
            end = end.add(committee.weight());
            if (number.compareTo(end) < 0) {
                return committee;
            }
        }
        throw new IllegalArgumentException("Number must be below " + distribution.total() + ", was " + number);
    }

    private static ImmutableList<CommitteeTicket> tickets(CommitteeLock lock, Seed seed) {
        ImmutableMap<ImmutableList<String>, Integer> types = IntStream.range(
                        0, lock.distribution().types().size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(
                        t -> lock.distribution().types().get(t).features(), t -> t));
        TicketMethod.Tickets method = TicketMethod.named(lock.method()).start(seed, lock.id());
        return lock.problem().entrants().stream()
                .map(e -> ticket(e, types, method))
                .sorted(Comparator.comparingInt(CommitteeTicket::type)
                        .thenComparing(CommitteeTicket::ticket)
                        .thenComparing(CommitteeTicket::receipt))
                .collect(ImmutableList.toImmutableList());
    }

    /** Of each type those with the least tickets, as many as the committee has of it. */
    ImmutableList<String> selected() {
        ImmutableList.Builder<String> selected = ImmutableList.builder();
        int type = -1;
        int left = 0;
        for (CommitteeTicket ticket : tickets) {
            if (ticket.type() != type) {
                type = ticket.type();
                left = committee.counts().get(type);
            }
            if (left-- > 0) {
                selected.add(ticket.receipt());
            }
        }
        return selected.build();
    }

    private static CommitteeTicket ticket(
            CommitteeEntrant entrant,
            ImmutableMap<ImmutableList<String>, Integer> types,
            TicketMethod.Tickets tickets) {
        byte[] ticket = new byte[Hmac.LENGTH];
        tickets.ticket(Entrant.of(entrant.receipt(), "committee"), ticket, 0);
        Integer type = types.get(entrant.features());
        if (type == null) {
            throw new IllegalArgumentException(
                    "Entrant '" + entrant.receipt() + "' is of no type: " + entrant.features());
        }
        return new CommitteeTicket(entrant.receipt(), type, HexFormat.of().formatHex(ticket));
    }
}
