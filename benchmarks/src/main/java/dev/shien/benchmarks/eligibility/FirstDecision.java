package dev.shien.benchmarks.eligibility;

import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Facts;
import dev.shien.eligibility.RuleScreening;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;

/** Makes one decision and says how many milliseconds after the start of the JVM it was there. */
public final class FirstDecision {

    private FirstDecision() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        Facts facts = new Company("COMPANY", "391", "SERVICE", 60_000_000, 101).facts();
        Decision decision = RuleScreening.standard().decide("jp.sme.basic-act", facts, LocalDate.of(2024, 6, 28));
        long since = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(decision.verdict() + " after " + since + " ms");
    }
}
