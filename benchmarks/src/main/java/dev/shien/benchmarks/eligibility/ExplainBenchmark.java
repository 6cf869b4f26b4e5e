package dev.shien.benchmarks.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Explanations a second by the SME Basic Act on one thread, of decisions that are made already: the reason tree, the
 * smallest sets of conditions and of facts, the plan of questions, the counterfactuals and the notice in both languages.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExplainBenchmark {

    private static final String PACK = "jp.sme.basic-act";
    private static final LocalDate DAY = LocalDate.of(2024, 6, 28);
    private static final int COMPANIES = 1 << 10;

    private final RuleScreening screening = RuleScreening.standard();
    private final ImmutableList<Facts> facts =
            Company.several(COMPANIES).stream().map(Company::facts).collect(ImmutableList.toImmutableList());
    private final ImmutableList<Decision> complete = decisions(facts);
    private final ImmutableList<Decision> open = decisions(Company.twoUnknown(facts));
    private int next;

    /** Made by JMH. */
    public ExplainBenchmark() {}

    private ImmutableList<Decision> decisions(ImmutableList<Facts> all) {
        return all.stream().map(facts -> screening.decide(PACK, facts, DAY)).collect(ImmutableList.toImmutableList());
    }

    /** All facts are known. */
    @Benchmark
    public Explanation completeFacts() {
        return explain(complete);
    }

    /** Two of the four facts are not known, others each time. */
    @Benchmark
    public Explanation twoFactsUnknown() {
        return explain(open);
    }

    private Explanation explain(ImmutableList<Decision> decisions) {
        next = (next + 1) & (COMPANIES - 1);
        return screening.explain(decisions.get(next));
    }
}
