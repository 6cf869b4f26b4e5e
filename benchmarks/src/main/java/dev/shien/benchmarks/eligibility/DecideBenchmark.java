package dev.shien.benchmarks.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Finding;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.eligibility.RuleScreening;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Decisions a second by the SME Basic Act on one thread, beside other rule engines on the same companies. Of Shien's
 * decisions every finding is read: its rule, its limit and the value of its fact. The others decide yes or no and give no
 * reasons; the industry's size class is looked up for them beforehand.
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

    private final ImmutableList<Company> companies = Company.several(COMPANIES);
    private final RuleScreening screening = RuleScreening.standard();
    private final ImmutableList<Facts> complete =
            companies.stream().map(Company::facts).collect(ImmutableList.toImmutableList());
    private final ImmutableList<Facts> open = Company.twoUnknown(complete);
    private final Peer drools = new Drools();
    private final Peer kieDmn = new KieDmn();
    private final Peer camundaDmn = new CamundaDmn();
    private final Peer easyRules = new EasyRules();
    private int next;

    /** Made by JMH. */
    public DecideBenchmark() {}

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

    /** Drools 10. */
    @Benchmark
    public boolean drools() {
        return drools.isEligible(company());
    }

    /** Apache KIE DMN 10. */
    @Benchmark
    public boolean kieDmn() {
        return kieDmn.isEligible(company());
    }

    /** Camunda 7 DMN. */
    @Benchmark
    public boolean camundaDmn() {
        return camundaDmn.isEligible(company());
    }

    /** Easy Rules 4. */
    @Benchmark
    public boolean easyRules() {
        return easyRules.isEligible(company());
    }

    /** The peers must come to the same verdict on every company before anything is timed. */
    @Setup
    public void compare() {
        for (Peer peer : ImmutableList.of(drools, kieDmn, camundaDmn, easyRules)) {
            for (Company company : companies) {
                Verdict verdict = screening.decide(PACK, company.facts(), DAY).verdict();
                if (peer.isEligible(company) != (verdict == Verdict.ELIGIBLE) || !verdict.isSettled()) {
                    throw new IllegalStateException(peer.getClass().getSimpleName() + " differs on " + company);
                }
            }
        }
    }

    private Company company() {
        next = (next + 1) & (COMPANIES - 1);
        return companies.get(next);
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
