package dev.shien.lottery.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.committee.Category;
import dev.shien.domain.committee.CommitteeEntrant;
import dev.shien.domain.committee.CommitteeLock;
import dev.shien.domain.committee.CommitteePlan;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.CommitteeRecord;
import dev.shien.domain.committee.CommitteeRequest;
import dev.shien.domain.committee.Fairness;
import dev.shien.domain.committee.FeatureQuota;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.lottery.leximin.LeximinPlanner;
import dev.shien.lottery.verify.CommitteeVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The Java of docs/committee.md compiles, works, and is what stands there. */
class CommitteeDocTest {

    private static final Path DOC = Path.of("../docs/committee.md");
    private static final Path SELF = Path.of("src/test/java/dev/shien/lottery/committee/CommitteeDocTest.java");

    @Test
    void theExampleOfTheDocumentWorks() throws IOException {
        OffsetDateTime now = OffsetDateTime.parse("2024-07-03T18:00:00+09:00");
        DrawSecret secret = DrawSecret.parse("9f".repeat(32));
        Source source = Source.of("closing value of tomorrow", now.plusHours(20));
        // committee
        CommitteeProblem problem = new CommitteeProblem(
                2,
                ImmutableList.of(
                        new Category(
                                "industry",
                                ImmutableList.of(new FeatureQuota("maker", 1, 1), new FeatureQuota("retail", 1, 1))),
                        new Category(
                                "area",
                                ImmutableList.of(new FeatureQuota("ward", 1, 2), new FeatureQuota("tama", 0, 1)))),
                ImmutableList.of(
                        CommitteeEntrant.of("K7M2-Q3XD", "maker", "ward"),
                        CommitteeEntrant.of("B4TX-9WLA", "maker", "tama"),
                        CommitteeEntrant.of("ZP6C-H2NE", "retail", "ward"),
                        CommitteeEntrant.of("M3QR-71VF", "retail", "ward")));
        CommitteePlan plan = LeximinPlanner.create().plan(problem, Fairness.LEXIMIN);
        if (plan instanceof CommitteePlan.Impossible impossible) {
            impossible
                    .changes()
                    .forEach(change -> System.out.println(change.reason().text().ja()));
        } else if (plan instanceof CommitteePlan.Fair fair) {
            ImmutableList<Rational> chances = fair.distribution().probabilities();
            QuotaCommitteeLottery lottery = QuotaCommitteeLottery.create();
            CommitteeLock lock = lottery.lock(CommitteeRequest.builder()
                    .id(DrawId.first("my-programme", "jury"))
                    .problem(problem)
                    .distribution(fair.distribution())
                    .seed(new SeedTerms(secret.commitment(), ImmutableList.of(source)))
                    .lockedAt(now)
                    .build());
            CommitteeRecord record =
                    lottery.draw(lock, secret, ImmutableMap.of(source.name(), "2898.47"), now.plusHours(21));
            byte[] published = CanonicalJson.bytes(record.toJson());
            boolean ok = CommitteeVerifier.create().verify(published).ok();
            // end

            assertThat(ok).isTrue();
            assertThat(record.selected()).hasSize(2);
            assertThat(chances).containsOnly(Rational.of(1, 2));
        }
        assertThat(plan).isInstanceOf(CommitteePlan.Fair.class);
        assertThat(bare(Files.readString(DOC, StandardCharsets.UTF_8))).contains(bare(code()));
    }

    private static String code() throws IOException {
        String source = Files.readString(SELF, StandardCharsets.UTF_8);
        int from = source.indexOf("// committee\n");
        return source.substring(source.indexOf('\n', from), source.indexOf("// end", from));
    }

    private static String bare(String text) {
        return CharMatcher.whitespace().removeFrom(text);
    }
}
