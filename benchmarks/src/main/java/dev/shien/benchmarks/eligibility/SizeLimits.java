package dev.shien.benchmarks.eligibility;

import com.google.common.collect.ImmutableMap;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.eligibility.rule.LimitTable;
import java.time.LocalDate;
import java.util.Objects;

/** The limits that the peers are given, from the pack itself. */
final class SizeLimits {

    private SizeLimits() {}

    /** The rows of 2024 by size class. */
    static ImmutableMap<String, LimitTable.Row> rows() {
        LimitTable table = RulePacks.standard().get("jp.sme.basic-act").tables().get("size_limits");
        return Objects.requireNonNull(table).on(LocalDate.of(2024, 6, 28)).rows();
    }

    static long limit(LimitTable.Row row, String column) {
        return row.limit(column).orElseThrow();
    }
}
