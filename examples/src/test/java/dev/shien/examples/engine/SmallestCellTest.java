package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.shien.domain.programme.Policies;
import dev.shien.domain.programme.SmallestCell;
import dev.shien.lottery.QuotaLottery;
import dev.shien.reporting.ProgrammeReports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A30: the smallest cell that is published, where four makers and one retailer apply. */
class SmallestCellTest {

    @Test
    void threeHoldsTheOnlyRetailerBack() {
        assertThat(publishedUnder(3)).anyMatch(cell -> cell.equals("X"));
    }

    @Test
    void oneShowsEverything() {
        assertThat(publishedUnder(1)).isNotEmpty().noneMatch(cell -> cell.equals("X"));
    }

    /** All cells of the tables of figures that are published. */
    private static ImmutableList<String> publishedUnder(int smallest) {
        Scene scene = Scene.under(Policies.builder()
                        .smallestCell(new SmallestCell(smallest))
                        .build())
                .apply(MAKING, "miller", "brewer", "weaver", "potter")
                .apply(RETAIL, "baker");
        return ProgrammeReports.of(scene.view(), QuotaLottery.create()::odds)
                .in(Locale.ENGLISH)
                .published()
                .byName()
                .entrySet()
                .stream()
                .filter(file ->
                        file.getKey().contains("statistics") && file.getKey().endsWith(".csv"))
                .flatMap(file -> read(file.getValue()).lines())
                .flatMap(line -> ImmutableList.copyOf(line.split(",", -1)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static String read(ByteSource source) {
        try {
            return source.asCharSource(StandardCharsets.UTF_8).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
