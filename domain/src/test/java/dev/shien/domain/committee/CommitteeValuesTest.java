package dev.shien.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.number.Rational;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class CommitteeValuesTest {

    private static final Category KIND =
            new Category("kind", ImmutableList.of(new FeatureQuota("maker", 0, 2), new FeatureQuota("retail", 0, 2)));

    @Test
    void typesStandInTheDeclaredOrderOfTheFeaturesAndEntrantsInThatOfTheirReceipts() {
        CommitteeProblem problem = problem(
                2,
                CommitteeEntrant.of("c", "retail"),
                CommitteeEntrant.of("b", "maker"),
                CommitteeEntrant.of("a", "retail"));

        assertThat(problem.types())
                .containsExactly(
                        new EntrantType(ImmutableList.of("maker"), 1), new EntrantType(ImmutableList.of("retail"), 2));
        assertThat(problem.entrants()).extracting(CommitteeEntrant::receipt).containsExactly("a", "b", "c");
    }

    @Test
    void whatContradictsItselfIsRefused() {
        refused(() -> problem(2, CommitteeEntrant.of("a", "maker")), "was 2");
        refused(() -> problem(0, CommitteeEntrant.of("a", "maker")), "was 0");
        refused(
                () -> problem(1, CommitteeEntrant.of("a", "maker"), CommitteeEntrant.of("a", "retail")),
                "'a' is entered twice");
        refused(() -> problem(1, CommitteeEntrant.of("a", "farmer")), "no feature 'farmer'");
        refused(() -> problem(1, CommitteeEntrant.of("a")), "a feature in each");
        refused(
                () -> new CommitteeProblem(
                        1, ImmutableList.of(KIND, KIND), ImmutableList.of(CommitteeEntrant.of("a", "maker", "maker"))),
                "'kind' is declared twice");
        refused(
                () -> new CommitteeProblem(1, ImmutableList.of(), ImmutableList.of(CommitteeEntrant.of("a"))),
                "must not be empty");
        refused(() -> new Category("kind", ImmutableList.of()), "at least one feature");
        refused(
                () -> new Category("kind", ImmutableList.of(new FeatureQuota("x", 0, 1), new FeatureQuota("x", 0, 1))),
                "'x' of category 'kind' is declared twice");
        refused(() -> new FeatureQuota("x", 2, 1), "min 2, max 1");
        refused(() -> new FeatureQuota("x", -1, 1), "min -1");
        refused(() -> new FeatureQuota(" ", 0, 1), "Feature must be");
        refused(() -> new FeatureQuota("a\nb", 0, 1), "Feature must be");
        refused(() -> new FeatureQuota("x".repeat(201), 0, 1), "Feature must be");
        refused(() -> new FeatureQuota("\ud800", 0, 1), "Feature must be");
        refused(() -> new EntrantType(ImmutableList.of("maker"), 0), "was 0");
    }

    @Test
    void probabilitiesAreExact() {
        CommitteeDistribution distribution = distribution("3", "1", "2");

        assertThat(distribution.probabilities()).containsExactly(Rational.of(2, 3), Rational.of(2, 3));
    }

    @Test
    void weightsThatDoNotAddUpAreRefused() {
        refused(() -> distribution("4", "1", "2"), "their sum is 3");
        refused(() -> distribution("1", "0", "1"), "at least 1, was 0");
        refused(
                () -> distribution(
                        BigInteger.TWO.pow(192).add(BigInteger.ONE).toString(),
                        "1",
                        BigInteger.TWO.pow(192).toString()),
                "192 bits");
        refused(
                () -> new CommitteeDistribution(
                        ImmutableList.of(new EntrantType(ImmutableList.of("maker"), 1)),
                        BigInteger.ONE,
                        ImmutableList.of(new CommitteeShape(BigInteger.ONE, ImmutableList.of(1, 1)))),
                "was [1, 1]");
    }

    @Test
    void weightsAreDecimalDigitsInJson() {
        CommitteeDistribution distribution = distribution("100000000000000000001", "1", "100000000000000000000");

        assertThat(Json.toTree(distribution).at("/committees/1/weight").textValue())
                .isEqualTo("100000000000000000000");
        assertThat(Json.fromTree(Json.toTree(distribution), CommitteeDistribution.class))
                .isEqualTo(distribution);
        var wrong =
                Json.toTree(distribution).toString().replace("\"100000000000000000000\"", "\"0100000000000000000000\"");
        refused(() -> Json.fromTree(Json.parse("test", wrong), CommitteeDistribution.class), "0100000000000000000000");
    }

    private static CommitteeDistribution distribution(String total, String first, String second) {
        return new CommitteeDistribution(
                ImmutableList.of(
                        new EntrantType(ImmutableList.of("maker"), 1), new EntrantType(ImmutableList.of("retail"), 2)),
                new BigInteger(total),
                ImmutableList.of(
                        new CommitteeShape(new BigInteger(first), ImmutableList.of(0, 2)),
                        new CommitteeShape(new BigInteger(second), ImmutableList.of(1, 1))));
    }

    private static CommitteeProblem problem(int seats, CommitteeEntrant... entrants) {
        return new CommitteeProblem(seats, ImmutableList.of(KIND), ImmutableList.copyOf(entrants));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }
}
