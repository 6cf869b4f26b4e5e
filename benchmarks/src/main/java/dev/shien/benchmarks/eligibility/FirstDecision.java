package dev.shien.benchmarks.eligibility;

import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Facts;
import dev.shien.eligibility.RuleScreening;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Makes two decisions and says how many milliseconds after the start of the JVM, and after that of {@code main}, the first was
 * there, and the hash of its pack, and how many the second one took, whose facts lie in other regions than those of the first.
 */
public final class FirstDecision {

    private FirstDecision() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        long entered = System.currentTimeMillis();
        Facts facts = new Company("COMPANY", "391", "SERVICE", 60_000_000, 101).facts();
        Decision decision = RuleScreening.standard().decide("jp.sme.basic-act", facts, LocalDate.of(2024, 6, 28));
        long decided = System.currentTimeMillis();
        String hash = decision.pack().sha256();
        long hashed = System.currentTimeMillis();
        long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
        Facts others = new Company("COMPANY", "611", "RETAIL", 50_000_001, 50).facts();
        long start = System.nanoTime();
        Decision second = RuleScreening.standard().decide("jp.sme.basic-act", others, LocalDate.of(2024, 6, 28));
        double millis = (System.nanoTime() - start) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%s after %d ms, %d of them in main, by the pack %s.. known after %d ms, then %s in %.2f ms%n",
                decision.verdict(),
                decided - begun,
                decided - entered,
                hash.substring(0, 8),
                hashed - begun,
                second.verdict(),
                millis);
    }
}
