package dev.shien.eligibility.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.LimitTable.Period;
import dev.shien.eligibility.rule.LimitTable.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a dated table of limits. */
final class TableReader {

    private final Citation citation;
    private final ImmutableSet<String> columns;

    private TableReader(Citation citation, ImmutableSet<String> columns) {
        this.citation = citation;
        this.columns = columns;
    }

    static LimitTable read(JsonCursor table, Map<String, Classifier> classifiers, Citation otherwise) {
        String classifier = table.text("classifier");
        if (!classifiers.containsKey(classifier)) {
            table.problem("classifier", "one of the classifiers " + classifiers.keySet());
        }
        ImmutableSet<String> columns = ImmutableSet.copyOf(table.texts("columns"));
        TableReader reader = new TableReader(CitationReader.read(table, otherwise), columns);
        ImmutableList<Period> periods = table.list("periods", reader::readPeriod);
        checkOrder(table, periods);
        return new LimitTable(table.text("name"), classifier, columns, periods);
    }

    private static void checkOrder(JsonCursor table, ImmutableList<Period> periods) {
        for (int i = 1; i < periods.size(); i++) {
            Optional<LocalDate> until = periods.get(i - 1).until();
            LocalDate from = periods.get(i).from();
            if (!until.equals(Optional.of(from))) {
                table.problem(
                        "periods",
                        "periods in order without overlap or gap; period " + i + " begins on " + from
                                + ", the one before it ends before "
                                + until.map(LocalDate::toString).orElse("never"));
            }
        }
    }

    private Period readPeriod(JsonCursor period) {
        LocalDate from = period.date("from");
        Optional<LocalDate> until = period.has("until") ? Optional.of(period.date("until")) : Optional.empty();
        if (until.isPresent() && !from.isBefore(until.get())) {
            period.problem("until", "a day after " + from);
        }
        Citation cited = CitationReader.read(period, citation);
        Map<String, Row> rows = new LinkedHashMap<>();
        period.list("rows", row -> {
            if (rows.put(row.text("class"), readRow(row, cited)) != null) {
                row.problem("class", "a class that stands only once");
            }
            row.noOtherFields();
            return row;
        });
        period.noOtherFields();
        return new Period(from, until, ImmutableMap.copyOf(rows));
    }

    private Row readRow(JsonCursor row, Citation otherwise) {
        Citation cited = CitationReader.read(row, otherwise);
        Text article = row.has("article") ? row.localised("article") : cited.article();
        JsonCursor cells = row.object("limits");
        ImmutableMap.Builder<String, Long> limits = ImmutableMap.builder();
        for (String column : cells.fields()) {
            if (!columns.contains(column)) {
                cells.problem(column, "one of the columns " + columns);
            }
            limits.put(column, cells.number(column, 0, FactValue.GREATEST));
        }
        return new Row(limits.buildOrThrow(), new Citation(cited.law(), article, cited.url()));
    }
}
