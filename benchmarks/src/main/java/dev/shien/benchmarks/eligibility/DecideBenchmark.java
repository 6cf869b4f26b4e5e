package dev.shien.benchmarks.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Finding;
import dev.shien.eligibility.RuleScreening;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Decisions a second by the SME Basic Act on one thread. Every reason is read: its rule, its limit and the value of its
 * fact.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecideBenchmark {

    private static final String PACK = "jp.sme.basic-act";
    private static final LocalDate DAY = LocalDate.of(2024, 6, 28);
    private static final int COMPANIES = 1 << 12;
    private static final ImmutableList<String> NAMES =
            ImmutableList.of("legal_form", "industry", "capital", "employees");

    private final RuleScreening screening = RuleScreening.standard();
    private final ImmutableList<Facts> complete =
            Company.several(COMPANIES).stream().map(Company::facts).collect(ImmutableList.toImmutableList());
    private final ImmutableList<Facts> open = twoUnknown(complete);
    private int next;

    /** Made by JMH. */
    public DecideBenchmark() {}

    private static ImmutableList<Facts> twoUnknown(ImmutableList<Facts> complete) {
        SplittableRandom random = new SplittableRandom(1);
        ImmutableList.Builder<Facts> open = ImmutableList.builder();
        for (Facts facts : complete) {
            int one = random.nextInt(NAMES.size());
            int other = (one + 1 + random.nextInt(NAMES.size() - 1)) % NAMES.size();
            open.add(facts.with(NAMES.get(one), Fact.unknown()).with(NAMES.get(other), Fact.unknown()));
        }
        return open.build();
    }

    /** All facts are known. */
    @Benchmark
    public void completeFacts(Blackhole read) {
        read(decide(complete), read);
    }

    /** Two of the four facts are not known, others each time. */
    @Benchmark
    public void twoFactsUnknown(Blackhole read) {
        read(decide(open), read);
    }

    private Decision decide(ImmutableList<Facts> facts) {
        next = (next + 1) & (COMPANIES - 1);
        return screening.decide(PACK, facts.get(next), DAY);
    }

    private static void read(Decision decision, Blackhole read) {
        read.consume(decision.verdict());
        ImmutableList<Finding> findings = decision.findings();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            read.consume(finding.rule());
            read.consume(finding.limit());
            read.consume(decision.value(finding));
        }
    }
}
