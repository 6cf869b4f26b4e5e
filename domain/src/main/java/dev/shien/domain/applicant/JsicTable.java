package dev.shien.domain.applicant;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classification as shipped in {@code jsic-14.tsv}, read once when it is first asked for. What lies in an industry stands
 * in the lines right below it.
 */
final class JsicTable {

    /**
     * One industry.
     *
     * @param code its code
     * @param division its division's letter
     * @param place its place in the order of the classification
     * @param from where the rest of its line starts: the Japanese name, and for a division the English one after a tab
     * @param until where its line ends
     */
    private record Row(String code, String division, int place, int from, int until) {

        int length() {
            return code.length();
        }
    }

    private static final Splitter TABS = Splitter.on('\t');

    private final byte[] utf8;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Row> rowOf = new HashMap<>();

    private JsicTable(byte[] utf8) {
        this.utf8 = utf8;
        String division = "";
        int start = 0;
        while (start < utf8.length) {
            int end = next('\n', start);
            if (utf8[start] != '#') {
                int tab = next('\t', start);
                String code = new String(utf8, start, tab - start, StandardCharsets.US_ASCII);
                division = code.length() == 1 ? code : division;
                Row row = new Row(code, division, rows.size(), tab + 1, end);
                rows.add(row);
                rowOf.put(code, row);
            }
            start = end + 1;
        }
    }

    private int next(char ascii, int from) {
        int i = from;
        while (i < utf8.length && utf8[i] != ascii) {
            i++;
        }
        return i;
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
        return names(code).get(0);
    }

    Optional<String> en(String code) {
        return names(code).stream().skip(1).findFirst();
    }

    private List<String> names(String code) {
        Row row = row(code);
        return TABS.splitToList(
                new String(utf8, row.from(), row.until() - row.from(), StandardCharsets.UTF_8).stripTrailing());
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

    private static byte[] read(String resource) {
        try {
            return Resources.toByteArray(Resources.getResource(JsicTable.class, resource));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + resource, e);
        }
    }

    /** Loads the table when it is first asked for. */
    private static final class Revision14 {
        static final JsicTable TABLE = new JsicTable(read("jsic-14.tsv"));
    }
}
