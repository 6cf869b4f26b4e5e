package dev.shien.benchmarks.lottery;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.Category;
import dev.shien.domain.committee.CommitteeEntrant;
import dev.shien.domain.committee.CommitteePlan;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.Fairness;
import dev.shien.domain.committee.FeatureQuota;
import dev.shien.lottery.committee.CertificateCheck;
import dev.shien.lottery.leximin.LeximinPlanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The fairest distribution for a folder with {@code categories.csv} (category, feature, min, max) and
 * {@code respondents.csv} (a column for each category), planned several times in one process and checked.
 */
public final class FairestCommittee {

    private static final long NODES = 200_000;

    private FairestCommittee() {}

    /**
     * Plans and prints.
     *
     * @param args the folder, the seats, and how many times
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        CommitteeProblem problem = problem(Path.of(args[0]), Integer.parseInt(args[1]));
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            long start = System.nanoTime();
            var plan = (CommitteePlan.Fair) LeximinPlanner.create().plan(problem, Fairness.LEXIMIN);
            long planned = System.nanoTime();
            var problems = CertificateCheck.problems(problem, plan.distribution(), plan.certificate(), NODES);
            long checked = System.nanoTime();
            System.out.println(problem.entrants().size() + " entrants, "
                    + problem.types().size() + " types, "
                    + plan.certificate().levels().size() + " levels, least probability "
                    + plan.certificate().levels().get(0).minimum() + ", gap "
                    + plan.certificate().gap() + ", planned in " + (planned - start) / 1_000_000
                    + " ms, checked in " + (checked - planned) / 1_000_000 + " ms " + problems);
        }
    }

    private static CommitteeProblem problem(Path folder, int seats) throws IOException {
        Map<String, List<FeatureQuota>> quotas = new LinkedHashMap<>();
        for (String line : rows(folder.resolve("categories.csv"))) {
            String[] cells = line.split(",", -1);
            quotas.computeIfAbsent(cells[0], c -> new ArrayList<>())
                    .add(new FeatureQuota(cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
        }
        List<String> head = List.of(
                Files.readAllLines(folder.resolve("respondents.csv")).get(0).split(",", -1));
        List<String> rows = rows(folder.resolve("respondents.csv"));
        return new CommitteeProblem(
                seats,
                quotas.entrySet().stream()
                        .map(e -> new Category(e.getKey(), ImmutableList.copyOf(e.getValue())))
                        .collect(ImmutableList.toImmutableList()),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> entrant(i, rows.get(i).split(",", -1), head, quotas))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static CommitteeEntrant entrant(
            int number, String[] cells, List<String> head, Map<String, List<FeatureQuota>> quotas) {
        return new CommitteeEntrant(
                "R-" + number,
                quotas.keySet().stream().map(c -> cells[head.indexOf(c)]).collect(ImmutableList.toImmutableList()));
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(1, lines.size());
    }
}
