package dev.shien.domain.programme;

import dev.shien.domain.reason.Text;
import java.time.LocalDate;

/**
 * The fiscal year in which a programme runs.
 *
 * @param name such as 令和6年度
 * @param from its first day
 * @param to its last day
 */
public record FiscalYear(Text name, LocalDate from, LocalDate to) {

    /** Refuses a year that ends before it starts. */
    public FiscalYear {
        Dates.requireOrder("Fiscal year", from, to);
    }

    /** Whether the day lies in the year. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
