package dev.shien.domain.applicant;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The classification as shipped in {@code jsic-14.tsv}, read once when it is first asked for. What lies in an industry stands
 * in the lines below it.
 */
final class JsicTable {

    /**
     * One industry.
     *
     * @param code its code
     * @param division its division's letter
     * @param place its place in the order of the classification
     * @param names the rest of its line: the Japanese name, and for a division the English one after a tab
     */
    private record Row(String code, String division, int place, String names) {

        int length() {
            return code.length();
        }
    }

    private static final Splitter TABS = Splitter.on('\t');

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Row> rowOf = new HashMap<>();

    private JsicTable(String text) {
        String division = "";
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (text.charAt(start) != '#') {
                int tab = text.indexOf('\t', start);
                String code = text.substring(start, tab);
                division = code.length() == 1 ? code : division;
                Row row = new Row(code, division, rows.size(), text.substring(tab + 1, end));
                rows.add(row);
                rowOf.put(code, row);
            }
            start = end + 1;
        }
    }

    static JsicTable rev14() {
        return Revision14.TABLE;
    }

    boolean contains(String code) {
        return rowOf.containsKey(code);
    }

    /** Refuses a code that the classification does not have. */
    void require(String code) {
        row(code);
    }

    private Row row(String code) {
        Row row = rowOf.get(code);
        if (row == null) {
            throw new IllegalArgumentException("Expected a code of JSIC revision 14 such as G, 39, 391 or 3911, was '"
                    + code + "'. Maybe it is of an older revision");
        }
        return row;
    }

    String division(String code) {
        return row(code).division();
    }

    String ja(String code) {
        return TABS.splitToList(row(code).names()).get(0);
    }

    Optional<String> en(String code) {
        return TABS.splitToStream(row(code).names()).skip(1).findFirst();
    }

    ImmutableList<JsicCode> all(JsicLevel level) {
        return rows.stream()
                .filter(row -> row.length() == level.length())
                .map(row -> JsicCode.of(row.code()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The industries of a level that lie in one, or it itself if it is of that level. */
    ImmutableList<JsicCode> within(String code, JsicLevel level) {
        Row widest = row(code);
        ImmutableList.Builder<JsicCode> within = ImmutableList.builder();
        for (Row row : rows.subList(widest.place(), rows.size())) {
            if (row.place() > widest.place() && row.length() <= widest.length()) {
                break;
            }
            if (row.length() == level.length()) {
                within.add(JsicCode.of(row.code()));
            }
        }
        return within.build();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(JsicTable.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + resource, e);
        }
    }

    /** Loads the table when it is first asked for. */
    private static final class Revision14 {
        static final JsicTable TABLE = new JsicTable(text("jsic-14.tsv"));
    }
}
