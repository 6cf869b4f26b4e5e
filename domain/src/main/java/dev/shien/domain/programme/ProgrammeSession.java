package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A session of the programme (requirements R34-R37).
 *
 * @param number the number by which people know it, from 1
 * @param date the day
 * @param parts its parts in the order of the day; at least one, each kind at most once
 * @param venue the venue's id; without it the session is held online
 */
public record ProgrammeSession(int number, LocalDate date, ImmutableList<ProgrammePart> parts, Optional<String> venue) {

    /** The days of sessions by their numbers. */
    public static ImmutableMap<Integer, LocalDate> dates(ImmutableList<ProgrammeSession> sessions) {
        return sessions.stream()
                .collect(ImmutableMap.toImmutableMap(
                        ProgrammeSession::number, ProgrammeSession::date, (first, again) -> first));
    }
}
