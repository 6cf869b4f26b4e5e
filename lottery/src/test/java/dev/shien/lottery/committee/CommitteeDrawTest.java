package dev.shien.lottery.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import dev.shien.domain.committee.CommitteeDistribution;
import dev.shien.domain.committee.CommitteeLock;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.CommitteeRecord;
import dev.shien.domain.committee.CommitteeShape;
import dev.shien.domain.json.Json;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.lottery.Draws;
import dev.shien.lottery.verify.CommitteeVerifier;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CommitteeDrawTest {

    private static final CommitteeProblem TOKYO = Problems.tokyo();
    private static final CommitteeDistribution DISTRIBUTION =
            Committees.plan(TOKYO).distribution();
    private static final QuotaCommitteeLottery LOTTERY = QuotaCommitteeLottery.create();

    @Test
    void whoIsSelectedKeepsEveryQuotaAndTakesAllSeats() {
        CommitteeRecord record = Committees.draw(TOKYO);
        int[] counts = new int[record.counts().size()];
        record.tickets().stream()
                .filter(t -> record.selected().contains(t.receipt()))
                .forEach(t -> counts[t.type()]++);

        assertThat(record.selected()).hasSize(6).doesNotHaveDuplicates();
        assertThat(Ints.asList(counts)).isEqualTo(record.counts());
        assertThat(Problems.keepsQuotas(TOKYO, record.counts())).isTrue();
        assertThat(CommitteeVerifier.create().verify(record.toJson()).failures())
                .isEmpty();
    }

    /** A thousand draws with fixed secrets: the count of each entrant is within four standard deviations. */
    @Tag("slow")
    @Test
    void drawsAgreeWithTheProbabilities() {
        int draws = 1_000;
        Map<String, Integer> in = new TreeMap<>();
        for (int i = 0; i < draws; i++) {
            CommitteeRecord record = Committees.draw(TOKYO, DISTRIBUTION, secret(i));
            record.selected().forEach(r -> in.merge(r, 1, Integer::sum));
        }

        assertThat(TOKYO.entrants()).allSatisfy(entrant -> {
            double chance = chance(entrant.features());
            double deviation = Math.sqrt(draws * chance * (1 - chance));
            assertThat((double) in.getOrDefault(entrant.receipt(), 0))
                    .isBetween(draws * chance - 4 * deviation, draws * chance + 4 * deviation);
        });
    }

    /** Two committees of the weights 4 and 2, drawn 3,000 times: two of three within four standard deviations. */
    @Tag("slow")
    @Test
    void committeesAreDrawnByTheirWeights() {
        CommitteeProblem problem = Problems.toy();
        CommitteeDistribution unequal = new CommitteeDistribution(
                problem.types(),
                BigInteger.valueOf(6),
                ImmutableList.of(
                        new CommitteeShape(BigInteger.valueOf(4), ImmutableList.of(0, 1, 1, 0)),
                        new CommitteeShape(BigInteger.TWO, ImmutableList.of(1, 0, 0, 1))));
        int draws = 3_000;
        long first = 0;
        for (int i = 0; i < draws; i++) {
            first += Committees.draw(problem, unequal, secret(i)).counts().get(1);
        }

        assertThat((double) first)
                .isBetween(2_000 - 4 * Math.sqrt(draws * 2.0 / 9), 2_000 + 4 * Math.sqrt(draws * 2.0 / 9));
    }

    @Test
    void aLockComesBackFromItsDocumentWithTheSameHash() {
        CommitteeLock lock = Committees.draw(TOKYO).lock();

        CommitteeLock read = Json.fromTree(Json.toTree(lock), CommitteeLock.class);

        assertThat(read).isEqualTo(lock);
        assertThat(read.hash()).isEqualTo(lock.hash());
    }

    @Test
    void aCommitteeThatBreaksAQuotaIsRefused() {
        CommitteeProblem problem = Problems.toy();
        CommitteeDistribution wrong = new CommitteeDistribution(
                problem.types(),
                BigInteger.ONE,
                ImmutableList.of(new CommitteeShape(BigInteger.ONE, ImmutableList.of(1, 1, 0, 0))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOTTERY.lock(
                        Committees.builder(problem, wrong, Draws.SECRET).build()))
                .withMessageContaining("[1, 1, 0, 0]");
    }

    @Test
    void theDistributionOfOtherEntrantsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOTTERY.lock(Committees.builder(Problems.toy(), DISTRIBUTION, Draws.SECRET)
                        .build()))
                .withMessageContaining("other types");
    }

    @Test
    void anotherSecretAndADrawBeforeItsSourceAreRefused() {
        CommitteeLock lock = Committees.draw(TOKYO).lock();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOTTERY.draw(lock, secret(1), Draws.VALUES, Draws.DRAWN_AT))
                .withMessageContaining("commitment");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOTTERY.draw(lock, Draws.SECRET, Draws.VALUES, Draws.LOCKED_AT))
                .withMessageContaining("public");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOTTERY.draw(lock, Draws.SECRET, ImmutableMap.of(), Draws.DRAWN_AT))
                .withMessageContaining("has no value");
    }

    private static double chance(ImmutableList<String> features) {
        for (int t = 0; t < TOKYO.types().size(); t++) {
            if (TOKYO.types().get(t).features().equals(features)) {
                Rational chance = DISTRIBUTION.probability(t);
                return chance.numerator().doubleValue() / chance.denominator().doubleValue();
            }
        }
        throw new IllegalStateException("No type " + features);
    }

    private static DrawSecret secret(int number) {
        return DrawSecret.parse(String.format(Locale.ROOT, "%064x", number + 1));
    }
}
