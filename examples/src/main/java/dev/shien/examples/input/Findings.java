package dev.shien.examples.input;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found while a file was read: problems, of which a bounded number is kept, and notes. */
final class Findings {

    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_LINES = 8;

    private final String source;
    private final Quoting quoting;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<Long>> normalised = new LinkedHashMap<>();
    private long untold;

    Findings(String source, Quoting quoting) {
        this.source = source;
        this.quoting = quoting;
    }

    void problem(String path, String value, String expected) {
        problem(new Problem(source, path, value, expected));
    }

    void problem(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            untold++;
        }
    }

    /** What may be said of something that the file holds. */
    String quoted(String written) {
        return quoting.quoted(written);
    }

    /** What may be said of it where a parser has said already what it was. */
    String wasSaid(String said, String written) {
        return quoting == Quoting.LITERAL ? said : quoting.quoted(written);
    }

    void normalised(String header, long line) {
        normalised.computeIfAbsent(header, h -> new LinkedHashSet<>()).add(line);
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    void throwProblems() {
        if (untold > 0) {
            problems.add(new Problem(source, "and further on", untold + " more problems", "none"));
            untold = 0;
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocument(problems);
        }
    }

    ImmutableList<String> notes() {
        return normalised.entrySet().stream()
                .map(e -> source + ": " + e.getKey() + ": full-width characters read as half-width (NFKC) on "
                        + lines(e.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String lines(Set<Long> lines) {
        String first = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - MOST_LINES;
        return (lines.size() == 1 ? "line " : "lines ") + first + (more > 0 ? " and " + more + " more" : "");
    }
}
