package dev.shien.testkit.timetable.cohort;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Maps;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.PlacedSession;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Recounts how often sessions break a hard rule, and the penalty of their terms, from the definitions. */
public final class CohortRecount {

    private final CohortProblem problem;
    private final List<PlacedSession> sessions;
    private final PlacedSessions placed;

    /** A recount of sessions, in any order. */
    public CohortRecount(CohortProblem problem, Collection<PlacedSession> sessions) {
        this.problem = problem;
        this.sessions = List.copyOf(sessions);
        this.placed = new PlacedSessions(problem, this.sessions);
    }

    /** Whether every session of every course is there once, and with a lecturer that can give it where one is needed. */
    public boolean isWhole() {
        long wanted =
                problem.courses().stream().mapToLong(c -> c.sessions().size()).sum();
        return sessions.size() == wanted
                && sessions.stream()
                                .map(s -> s.course() + "/" + s.number())
                                .distinct()
                                .count()
                        == wanted
                && sessions.stream().allMatch(this::hasGiver)
                && sessions.containsAll(problem.pins());
    }

    private boolean hasGiver(PlacedSession session) {
        return placed.isPinned(session)
                || (placed.asked(session).lecturers().isEmpty()
                        ? session.lecturer().isEmpty()
                        : session.lecturer()
                                .filter(placed.asked(session).lecturers()::contains)
                                .isPresent());
    }

    /** How many hard rules are broken, each place by itself; between sessions that are pinned nothing is asked. */
    public long breaches() {
        return new BrokenRules(placed).count();
    }

    /** The code of each hard rule as often as it is broken; {@code full} for each session in a room with more than it holds. */
    public ImmutableMultiset<String> broken() {
        return new BrokenRules(placed).all();
    }

    /** The penalty of all terms. */
    public long penalty() {
        ImmutableMap<String, Long> amounts = amounts();
        return CohortTerms.weights(problem.weights()).entrySet().stream()
                .mapToLong(weight -> weight.getValue() * amounts.getOrDefault(weight.getKey(), 0L))
                .sum();
    }

    /** How much there is of each term that counts, in thousandths, by its code. */
    public ImmutableMap<String, Long> amounts() {
        ImmutableMap<String, Integer> weights = CohortTerms.weights(problem.weights());
        return ImmutableMap.copyOf(
                Maps.filterKeys(new CohortTerms(placed).amounts(), code -> !Objects.equals(weights.get(code), 0)));
    }
}
