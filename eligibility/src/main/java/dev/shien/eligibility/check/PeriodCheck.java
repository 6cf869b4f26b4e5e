package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.LimitTable.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Finds holes in the days of a pack, and periods that change nothing. */
final class PeriodCheck {

    private final Subject subject;
    private final RulePack pack;

    private PeriodCheck(Subject subject) {
        this.subject = subject;
        this.pack = subject.pack();
    }

    /** Whether the periods of every table follow one another, so that the pack can be looked at day by day. */
    static boolean check(Subject subject) {
        PeriodCheck check = new PeriodCheck(subject);
        check.checkEffective();
        int before = subject.found().size();
        subject.own(RulePack::tables).values().forEach(check::checkOrder);
        boolean inOrder = subject.found().size() == before;
        subject.own(RulePack::tables).values().forEach(check::checkPeriods);
        return inOrder;
    }

    private void checkEffective() {
        boolean beyond = pack.extended()
                .filter(extended -> pack.from().isBefore(extended.from())
                        || extended.until()
                                .filter(end -> pack.until()
                                        .map(until -> until.isAfter(end))
                                        .orElse(true))
                                .isPresent())
                .isPresent();
        if (beyond) {
            subject.found(LintCode.EFFECTIVE_BEYOND_EXTENDED, ".effective");
        }
    }

    private void checkOrder(LimitTable table) {
        ImmutableList<Period> periods = table.periods();
        for (int i = 1; i < periods.size(); i++) {
            LocalDate end = periods.get(i - 1).until().orElse(LocalDate.MAX);
            LocalDate from = periods.get(i).from();
            if (end.isBefore(from)) {
                subject.found(LintCode.PERIOD_GAP, path(table, periods.get(i)), end + ".." + from.minusDays(1));
            } else if (end.isAfter(from)) {
                subject.found(LintCode.PERIOD_OVERLAP, path(table, periods.get(i)));
            }
        }
    }

    private void checkPeriods(LimitTable table) {
        ImmutableList<Period> periods = table.periods();
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            if (!isInForce(period)) {
                subject.found(LintCode.PERIOD_NEVER_IN_FORCE, path(table, period));
            } else if (i > 0 && limits(period).equals(limits(periods.get(i - 1)))) {
                subject.found(LintCode.AMENDMENT_WITHOUT_EFFECT, path(table, period));
            }
        }
    }

    private boolean isInForce(Period period) {
        return Stream.of(pack.from(), period.from()).anyMatch(day -> pack.appliesOn(day) && period.appliesOn(day));
    }

    private static Map<String, ImmutableMap<String, Long>> limits(Period period) {
        return Maps.transformValues(period.rows(), LimitTable.Row::limits);
    }

    private static String path(LimitTable table, Period period) {
        return Paths.part("tables", "name", table.name()) + path(period);
    }

    static String path(Period period) {
        return Paths.part("periods", "from", period.from().toString());
    }
}
