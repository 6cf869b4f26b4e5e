package dev.shien.examples.input;

import dev.shien.examples.input.Column.Kind;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One line of a table that is being read. Accessors never throw on a bad cell: they note the problem with line and
 * field, and return a harmless value so that reading goes on.
 */
public final class CsvRow {

    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212\uFE63]");
    private static final Pattern LONG_VOWEL = Pattern.compile("(?<=[0-9A-Za-z])\u30FC(?=[0-9A-Za-z])");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}|\\d{1,3}(,\\d{3}){1,5}");

    private final Header header;
    private final long line;
    private final List<String> fields;
    private final Findings findings;

    CsvRow(Header header, long line, List<String> fields, Findings findings) {
        this.header = header;
        this.line = line;
        this.fields = fields;
        this.findings = findings;
    }

    /** The line of the file on which this record begins, counted from 1. */
    public long line() {
        return line;
    }

    /** A cell that must not be blank. */
    public String text(String id) {
        return optionalText(id).orElseGet(() -> {
            problem(id, "a value");
            return "?";
        });
    }

    /** A cell that may be blank, or whose column may be left out. */
    public Optional<String> optionalText(String id) {
        String cell = cell(id).strip();
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** A whole number, such as 10000000 or 10,000,000, in a cell that may be blank. */
    public Optional<Long> optionalNumber(String id) {
        return optional(id, CsvRow::whole);
    }

    /** A cell that may be blank, parsed; what the parser refuses by an exception of argument or date is noted. */
    public <T> Optional<T> optional(String id, Function<String, T> parser) {
        Optional<String> cell = optionalText(id);
        return cell.isEmpty() ? cell.map(parser) : attempt(id, cell.get(), parser);
    }

    /** A cell that may be blank, which the parser reads like any other. */
    public <T> T parsed(String id, Function<String, T> parser, T otherwise) {
        return attempt(id, optionalText(id).orElse(""), parser).orElse(otherwise);
    }

    private <T> Optional<T> attempt(String id, String cell, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(cell));
        } catch (DateTimeException e) {
            problem(id, "a date or time such as 2024-06-28T17:00:00+09:00");
        } catch (IllegalArgumentException e) {
            refused(id, cell, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /**
     * A cell that must not be blank, parsed.
     *
     * @param otherwise the harmless value with which reading goes on after a problem
     */
    public <T> T value(String id, Function<String, T> parser, T otherwise) {
        if (optionalText(id).isEmpty()) {
            problem(id, "a value");
        }
        return optional(id, parser).orElse(otherwise);
    }

    /** Notes that a cell does not hold what was expected. */
    public void problem(String id, String expected) {
        String cell = cell(id).strip();
        problem(id, cell.isEmpty() ? "blank" : findings.quoted(cell), expected);
    }

    /** What a parser says that a value was is told where the file may be quoted. */
    private void refused(String id, String cell, String message) {
        Optional<Expectation> said = Expectation.of(message);
        if (said.isPresent()) {
            String about = said.get().about().map(a -> " (" + a + ")").orElse("");
            problem(
                    id,
                    findings.wasSaid(said.get().was(), cell),
                    said.get().expected() + about + said.get().maybe());
        } else {
            problem(id, message);
        }
    }

    private void problem(String id, String was, String expected) {
        String name = header.places().containsKey(id) ? header.places().get(id).header() : id;
        findings.problem("line " + line + ", " + name, was, expected);
    }

    /** Notes that the line as a whole is not what was expected. */
    public void lineProblem(String found, String expected) {
        findings.problem("line " + line, found, expected);
    }

    private String cell(String id) {
        Header.Place place = header.places().get(id);
        if (place == null) {
            return "";
        }
        String written = fields.get(place.index());
        if (place.kind() == Kind.WORDS) {
            return written;
        }
        String narrow = narrow(written);
        if (!narrow.equals(written)) {
            findings.normalised(place.header(), line);
        }
        return narrow;
    }

    /** NFKC, every hyphen as a hyphen, and so the long-vowel mark where it stands between digits or letters. */
    private static String narrow(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        String hyphenated = HYPHENS.matcher(plain).replaceAll("-");
        return LONG_VOWEL.matcher(hyphenated).replaceAll("-");
    }

    private static Long whole(String cell) {
        if (!WHOLE.matcher(cell).matches()) {
            throw new IllegalArgumentException("a whole number such as 10000000");
        }
        return Long.valueOf(cell.replace(",", ""));
    }
}
