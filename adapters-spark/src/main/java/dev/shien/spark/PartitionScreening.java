package dev.shien.spark;

import com.google.common.collect.Iterators;
import dev.shien.domain.eligibility.BareFacts;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Decides on the applicants of one partition by a screening of their own. */
final class PartitionScreening implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    private final ScreeningSupplier supplier;
    private final String pack;
    private final LocalDate on;
    private final FactSource source;

    PartitionScreening(ScreeningSupplier supplier, String pack, LocalDate on, FactSource source) {
        this.supplier = supplier;
        this.pack = pack;
        this.on = on;
        this.source = source;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Screening screening = supplier.get();
        return Iterators.transform(rows, row -> screened(screening, row));
    }

    private Row screened(Screening screening, Row row) {
        @Nullable String receipt = row.isNullAt(0) ? null : row.getString(0);
        try {
            if (receipt == null || receipt.isBlank()) {
                throw new IllegalArgumentException("Column 'receipt' must have a text, was '" + receipt + "'");
            }
            Decision decision = decide(screening, row);
            return RowFactory.create(
                    receipt, decision.verdict().name(), CanonicalJson.string(Json.toTree(decision)), null);
        } catch (IllegalArgumentException e) {
            return RowFactory.create(receipt, null, null, String.valueOf(e.getMessage()));
        }
    }

    private Decision decide(Screening screening, Row row) {
        if (row.isNullAt(1)) {
            throw new IllegalArgumentException("Column 'facts' must have a JSON object, was null");
        }
        return screening.decide(
                pack, BareFacts.read(Json.parse("facts", row.getString(1)), Evidence.of(source, on)), on);
    }
}
