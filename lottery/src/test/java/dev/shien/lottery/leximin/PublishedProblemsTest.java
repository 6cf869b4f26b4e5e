package dev.shien.lottery.leximin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.committee.CommitteeEntrant;
import dev.shien.domain.committee.CommitteePlan;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.Fairness;
import dev.shien.domain.number.Rational;
import dev.shien.lottery.SharedData;
import dev.shien.lottery.committee.CertificateCheck;
import dev.shien.lottery.committee.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Problems of the paper's replication data and of its successors, which lie beside the repository. */
class PublishedProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "example_small_20, example_small_20, 20, 200",
        "example_large_200, example_large_200, 200, 2000",
    })
    void everyoneHasExactlyTheChanceOfOneInTen(String name, String expected, int seats, int entrants) {
        CommitteeProblem problem = published("citizensassemblies/" + name, seats);
        double published =
                SharedData.json("leximin/expected.json").get(expected).doubleValue();
        CommitteePlan.Fair plan = plan(problem, Fairness.LEXIMIN);

        assertThat(problem.entrants()).hasSize(entrants);
        assertThat(published).isEqualTo(0.1);
        assertThat(plan.distribution().probabilities()).containsOnly(Rational.of(1, 10));
        assertThat(plan.certificate().gap()).isEqualTo(Rational.ZERO);
        assertThat(CertificateCheck.problems(problem, plan.distribution(), plan.certificate(), 10_000))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theFirstToyExampleHasThePublishedChances(Fairness fairness) {
        JsonNode published = SharedData.json("leximin/expected.json").at("/toy/example1/maximin");
        CommitteeProblem problem = Problems.toy();
        ImmutableMap<String, Rational> chances = chances(problem, plan(problem, fairness));

        assertThat(published).hasSize(5);
        published
                .properties()
                .forEach(e -> assertThat(chances)
                        .containsEntry(e.getKey(), Rational.parse(e.getValue().textValue())));
    }

    /** The third toy example in our words: a is the only one of a feature that has one seat, the others share the rest. */
    @Test
    void whoeverIsTheOnlyOneOfAFeatureIsSure() {
        CommitteeProblem problem = new CommitteeProblem(
                2,
                ImmutableList.of(Problems.category("kind: only 1-1, other 1-1")),
                ImmutableList.of(
                        CommitteeEntrant.of("a", "only"),
                        CommitteeEntrant.of("b", "other"),
                        CommitteeEntrant.of("c", "other"),
                        CommitteeEntrant.of("d", "other")));
        JsonNode published = SharedData.json("leximin/expected.json").at("/toy/example3/maximin");

        chances(problem, plan(problem, Fairness.LEXIMIN))
                .forEach((receipt, chance) -> assertThat(chance)
                        .isEqualTo(Rational.parse(published.get(receipt).asText())));
    }

    private static CommitteePlan.Fair plan(CommitteeProblem problem, Fairness fairness) {
        return (CommitteePlan.Fair) LeximinPlanner.create().plan(problem, fairness);
    }

    private static ImmutableMap<String, Rational> chances(CommitteeProblem problem, CommitteePlan.Fair plan) {
        return problem.entrants().stream()
                .collect(ImmutableMap.toImmutableMap(
                        CommitteeEntrant::receipt,
                        e -> plan.distribution()
                                .probability(IntStream.range(0, problem.types().size())
                                        .filter(t -> problem.types()
                                                .get(t)
                                                .features()
                                                .equals(e.features()))
                                        .findFirst()
                                        .orElseThrow())));
    }

    private static CommitteeProblem published(String folder, int seats) {
        Map<String, String> quotas = new LinkedHashMap<>();
        rows(folder + "/categories.csv")
                .forEach(r -> quotas.merge(
                        r.get("category"),
                        r.get("feature") + " " + r.get("min") + "-" + r.get("max"),
                        (a, b) -> a + ", " + b));
        List<ImmutableMap<String, String>> respondents = rows(folder + "/respondents.csv");
        return new CommitteeProblem(
                seats,
                quotas.entrySet().stream()
                        .map(e -> Problems.category(e.getKey() + ": " + e.getValue()))
                        .collect(ImmutableList.toImmutableList()),
                IntStream.range(0, respondents.size())
                        .mapToObj(i -> new CommitteeEntrant(
                                "R-" + i,
                                quotas.keySet().stream()
                                        .map(respondents.get(i)::get)
                                        .collect(ImmutableList.toImmutableList())))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static List<ImmutableMap<String, String>> rows(String name) {
        List<String> lines = SharedData.lines(name);
        String[] head = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> IntStream.range(0, head.length)
                        .boxed()
                        .collect(ImmutableMap.toImmutableMap(i -> head[i], i -> cells[i])))
                .toList();
    }
}
