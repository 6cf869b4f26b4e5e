package dev.shien.lottery.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.committee.CommitteeDistribution;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.CommitteeRecord;
import dev.shien.domain.committee.CommitteeShape;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.lottery.Draws;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Holds planner and protocol still: the same bytes on any JDK, and a published record verifies for ever. */
class FixedCommitteeTest {

    @Test
    void aPlanHasTheSameBytesOnEveryMachine() {
        assertThat(CanonicalJson.sha256(Json.toTree(Committees.plan(Problems.tokyo()))))
                .isEqualTo("69befaf3b6112b7e26628ec7617c4e21cbe77df5cb5d7f6a790bc1ccd0ded6fb");
    }

    /** Hashes, seed, number and tickets were also recomputed with the {@code hashlib} and {@code hmac} of Python. */
    @Test
    void aDrawOnceHeldIsHeldAgain() {
        CommitteeProblem problem = Problems.toy();
        CommitteeDistribution distribution = new CommitteeDistribution(
                problem.types(),
                new BigInteger("1000000000000000000000000000007"),
                ImmutableList.of(
                        new CommitteeShape(new BigInteger("7"), ImmutableList.of(0, 1, 1, 0)),
                        new CommitteeShape(
                                new BigInteger("1000000000000000000000000000000"), ImmutableList.of(1, 0, 0, 1))));
        CommitteeRecord record = Committees.draw(problem, distribution, Draws.SECRET);

        assertThat(record.number()).isEqualTo("703676140275367623858217145907");
        assertThat(record.selected()).containsExactly("lisa", "scrooge");
        assertThat(record.recordHash()).isEqualTo("20bd2c3d8932b862df993d9ab4867d57424d4fb578e5b94045939509d9cdb58b");
    }
}
