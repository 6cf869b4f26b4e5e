package dev.shien.domain.applicant;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The classification as shipped in {@code jsic-14.tsv}, read once when it is first asked for. */
final class JsicTable {

    /** One industry: its division's letter and its names. */
    record Row(String division, String ja, Optional<String> en) {}

    private static final Splitter TABS = Splitter.on('\t');

    private final ImmutableMap<String, Row> rows;

    private JsicTable(String resource) {
        ImmutableMap.Builder<String, Row> read = ImmutableMap.builder();
        String division = "";
        for (String line : lines(resource)) {
            List<String> cells = TABS.splitToList(line);
            division = cells.get(0).length() == 1 ? cells.get(0) : division;
            Optional<String> en = cells.size() > 2 ? Optional.of(cells.get(2)) : Optional.empty();
            read.put(cells.get(0), new Row(division, cells.get(1), en));
        }
        rows = read.buildOrThrow();
    }

    static JsicTable rev14() {
        return Revision14.TABLE;
    }

    boolean contains(String code) {
        return rows.containsKey(code);
    }

    Row require(String code) {
        Row row = rows.get(code);
        if (row == null) {
            throw new IllegalArgumentException("Expected a code of JSIC revision 14 such as G, 39, 391 or 3911, was '"
                    + code + "'. Maybe it is of an older revision");
        }
        return row;
    }

    String division(String code) {
        return require(code).division();
    }

    ImmutableList<JsicCode> all(JsicLevel level) {
        return Levels.CODES.get(level);
    }

    ImmutableList<JsicCode> within(JsicCode code, JsicLevel level) {
        return Objects.requireNonNull(Parts.OF.get(level)).get(code);
    }

    private static List<String> lines(String resource) {
        try {
            return Resources.readLines(Resources.getResource(JsicTable.class, resource), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + resource, e);
        }
    }

    /** Loads the table when it is first asked for. */
    private static final class Revision14 {
        static final JsicTable TABLE = new JsicTable("jsic-14.tsv");
    }

    /** Sorts the codes by level when that is first asked for; a code looks into the table, so the table comes first. */
    private static final class Levels {
        static final ImmutableListMultimap<JsicLevel, JsicCode> CODES = rev14().rows.keySet().stream()
                .map(JsicCode::of)
                .collect(ImmutableListMultimap.toImmutableListMultimap(JsicCode::level, code -> code));
    }

    /** Which codes of each level lie within a code; found when that is first asked for. */
    private static final class Parts {
        static final ImmutableMap<JsicLevel, ImmutableListMultimap<JsicCode, JsicCode>> OF =
                Maps.immutableEnumMap(Maps.toMap(ImmutableList.copyOf(JsicLevel.values()), Parts::of));

        private static ImmutableListMultimap<JsicCode, JsicCode> of(JsicLevel level) {
            ImmutableListMultimap.Builder<JsicCode, JsicCode> parts = ImmutableListMultimap.builder();
            rev14().all(level).forEach(code -> code.path().forEach(wider -> parts.put(wider, code)));
            return parts.build();
        }
    }
}
