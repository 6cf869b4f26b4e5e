package dev.shien.examples.intake;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.programme.Speciality;
import dev.shien.domain.programme.VisitSettings;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import dev.shien.examples.input.Column;
import dev.shien.examples.input.CsvRow;
import dev.shien.examples.input.CsvTable;
import dev.shien.examples.input.Quoting;
import dev.shien.examples.input.Source;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a file of experts: {@code id}, {@code specialities} and {@code modes} (several by semicolon), {@code from} and
 * {@code to} (the days between which the expert is there), {@code weekdays} (MON;TUE), {@code hours} (09:00-17:00),
 * {@code away} (days off), {@code per_day} and {@code total} (the most visits).
 */
public final class ExpertsFile {

    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            Column.code("id"),
            Column.words("specialities"),
            Column.code("modes"),
            Column.code("from"),
            Column.code("to"),
            Column.code("weekdays"),
            Column.code("hours"),
            Column.code("away"),
            Column.code("per_day"),
            Column.code("total"));
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private final Set<String> ids = new HashSet<>();

    private final ImmutableSet<String> specialities;

    private ExpertsFile(ImmutableSet<String> specialities) {
        this.specialities = specialities;
    }

    /**
     * Reads all experts.
     *
     * @param visits what the programme says of visits, whose specialities the experts have
     * @param notes is told what was normalised
     * @throws dev.shien.domain.json.InvalidDocument with everything that is wrong with the file
     */
    public static ImmutableList<Expert> read(Source source, VisitSettings visits, Consumer<String> notes) {
        ExpertsFile file = new ExpertsFile(
                visits.specialities().stream().map(Speciality::id).collect(ImmutableSet.toImmutableSet()));
        return new CsvTable(source, StandardCharsets.UTF_8, COLUMNS, Quoting.LITERAL)
                .read(file::expert, notes).stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    private Optional<Expert> expert(CsvRow row) {
        String id = row.text("id");
        if (!ids.add(id)) {
            row.problem("id", "each expert once");
        }
        Expert.Builder expert = Expert.builder();
        expert.id(id)
                .addAllSpecialities(set(row, "specialities", this::speciality))
                .addAllModes(set(row, "modes", VisitMode::valueOf))
                .addAllCalendar(Roster.read(row));
        count(row, "per_day").ifPresent(expert::greatestPerDay);
        expert.greatestTotal(count(row, "total"));
        try {
            return Optional.of(expert.build());
        } catch (IllegalArgumentException e) {
            row.lineProblem("an expert that cannot be", Objects.toString(e.getMessage()));
            return Optional.empty();
        }
    }

    private String speciality(String id) {
        if (!specialities.contains(id)) {
            throw new IllegalArgumentException("Expected one of " + specialities + ", was '" + id + "'");
        }
        return id;
    }

    private static OptionalInt count(CsvRow row, String id) {
        Optional<Long> number = row.optionalNumber(id);
        if (number.filter(n -> n > Integer.MAX_VALUE).isPresent()) {
            row.problem(id, "a number up to " + Integer.MAX_VALUE);
            return OptionalInt.empty();
        }
        return number.map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty());
    }

    /** The items of a cell, each parsed. */
    static <T> ImmutableSet<T> set(CsvRow row, String id, Function<String, T> parser) {
        return row.optional(id, cell -> LIST.splitToStream(cell).map(parser).collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
    }
}
