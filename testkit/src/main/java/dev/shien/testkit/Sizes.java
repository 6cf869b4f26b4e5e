package dev.shien.testkit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.Yen;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary capital and headcounts that aim at the limits of 中小企業基本法 art. 2(1): one in two lies on a limit, one below or
 * one above.
 */
public final class Sizes {

    private static final ImmutableList<Long> CAPITAL_LIMITS = ImmutableList.of(50_000_000L, 100_000_000L, 300_000_000L);
    private static final ImmutableList<Integer> EMPLOYEE_LIMITS = ImmutableList.of(5, 20, 50, 100, 300);

    private Sizes() {}

    /** Any capital. */
    public static Arbitrary<Yen> capital() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, Yen.GREATEST).map(Yen::of),
                Arbitraries.of(CAPITAL_LIMITS).flatMap(Sizes::capitalAround));
    }

    /** The limit, one yen less and one yen more. */
    public static Arbitrary<Yen> capitalAround(long limit) {
        return Arbitraries.longs().between(Math.max(0, limit - 1), limit + 1).map(Yen::of);
    }

    /** Any number of regular employees. */
    public static Arbitrary<Headcount> employees() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, Integer.MAX_VALUE).map(Headcount::of),
                Arbitraries.of(EMPLOYEE_LIMITS).flatMap(Sizes::employeesAround));
    }

    /** The limit, one person less and one person more. */
    public static Arbitrary<Headcount> employeesAround(int limit) {
        return Arbitraries.integers().between(Math.max(0, limit - 1), limit + 1).map(Headcount::of);
    }
}
