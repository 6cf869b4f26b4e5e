package dev.shien.scheduling.internal.crowd;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.TableSize;

/**
 * Rounds that share their groups, which are still to be found: an open round, or those of a run that are open.
 *
 * @param rounds the rounds, by index
 * @param members who is to be seated in any of them, by index
 * @param locked the table at which somebody must sit, or -1; by person
 * @param allowed how many of the members each table must and can seat
 * @param tables the same, as the search keeps it: as even as can be, unless tables have sizes of their own or seats are decided
 * @param partlyGiven whether other rounds of the same run are given
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the search, never compared
public record OpenRounds(
        int[] rounds,
        int[] members,
        int[] locked,
        ImmutableList<TableSize> allowed,
        ImmutableList<TableSize> tables,
        boolean partlyGiven) {}
