package dev.shien.eligibility.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.LimitTable.Period;
import java.time.LocalDate;

/** What can only be checked of a pack as a whole. */
final class PackCheck {

    private final JsonCursor document;
    private final RulePack pack;

    private PackCheck(JsonCursor document, RulePack pack) {
        this.document = document;
        this.pack = pack;
    }

    static void check(JsonCursor document, RulePack pack) {
        PackCheck check = new PackCheck(document, pack);
        pack.tables().values().forEach(check::checkTable);
        pack.extended().ifPresent(parent -> InheritanceCheck.check(document, parent, pack));
        RuleCheck.check(document, pack);
    }

    private void checkTable(LimitTable table) {
        if (table.periods().isEmpty() || !coversThePack(table.periods())) {
            document.problem(
                    "effective", "days within the periods of table '" + table.name() + "': " + spans(table.periods()));
        }
        if (!pack.classifiers().containsKey(table.classifier())) {
            return;
        }
        ImmutableSet<String> classes =
                pack.classifiers().get(table.classifier()).labels().keySet();
        for (Period period : table.periods()) {
            if (!period.rows().keySet().equals(classes)) {
                document.problem(
                        "tables",
                        "in table '" + table.name() + "' from " + period.from() + " a row for each of the classes "
                                + classes + ", was " + period.rows().keySet());
            }
        }
    }

    private boolean coversThePack(ImmutableList<Period> periods) {
        boolean begins = !pack.from().isBefore(periods.get(0).from());
        return begins
                && periods.get(periods.size() - 1)
                        .until()
                        .map(end -> pack.until()
                                .filter(until -> !until.isAfter(end))
                                .isPresent())
                        .orElse(true);
    }

    private static String spans(ImmutableList<Period> periods) {
        return periods.stream()
                .map(period -> period.from() + "/"
                        + period.until().map(LocalDate::toString).orElse(".."))
                .toList()
                .toString();
    }
}
