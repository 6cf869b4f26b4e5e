package dev.shien.examples.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.RoundPlan;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** How often any two sit together; a run of rounds counts once. */
final class MeetingMatrix {

    /** For more people a matrix is wider than a page. */
    static final int MOST_PEOPLE = 60;

    private final ImmutableList<String> ids;
    private final int[][] met;

    private MeetingMatrix(ImmutableList<String> ids) {
        this.ids = ids;
        this.met = new int[ids.size()][ids.size()];
    }

    static MeetingMatrix of(GroupProblem problem, ImmutableList<RoundPlan> rounds) {
        MeetingMatrix matrix = new MeetingMatrix(
                problem.participants().stream().map(Participant::id).collect(ImmutableList.toImmutableList()));
        ImmutableMap<String, Integer> places = IntStream.range(0, matrix.ids.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(matrix.ids::get, place -> place));
        Set<String> counted = new HashSet<>();
        for (RoundPlan round : rounds) {
            String occasion = occasion(problem, round.round());
            for (Group group : round.groups()) {
                int[] members = group.members().stream()
                        .mapToInt(id -> Objects.requireNonNull(places.get(id)))
                        .toArray();
                matrix.add(members, occasion, counted);
            }
        }
        return matrix;
    }

    /** The run of a round, or the round itself. */
    private static String occasion(GroupProblem problem, int round) {
        return problem.runs().stream()
                .filter(run -> run.contains(round))
                .map(run -> "run " + run.from())
                .findFirst()
                .orElse("round " + round);
    }

    private void add(int[] members, String occasion, Set<String> counted) {
        for (int one : members) {
            for (int other : members) {
                if (one != other && counted.add(occasion + " " + one + " " + other)) {
                    met[one][other]++;
                }
            }
        }
    }

    /** A line that numbers the columns, and one for each participant; the id stands at its end. */
    ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder head = new StringBuilder("    ");
        IntStream.rangeClosed(1, ids.size()).forEach(column -> head.append(padded(String.valueOf(column))));
        lines.add(head.toString());
        for (int row = 0; row < ids.size(); row++) {
            StringBuilder line = new StringBuilder("  ")
                    .append(padded(String.valueOf(row + 1)).substring(1));
            for (int column = 0; column < ids.size(); column++) {
                line.append(padded(cell(row, column)));
            }
            lines.add(line.append("  ").append(ids.get(row)).toString());
        }
        return lines.build();
    }

    private String cell(int row, int column) {
        if (row == column) {
            return "-";
        }
        return met[row][column] == 0 ? "." : String.valueOf(met[row][column]);
    }

    private static String padded(String text) {
        return " ".repeat(Math.max(1, 3 - text.length())) + text;
    }
}
