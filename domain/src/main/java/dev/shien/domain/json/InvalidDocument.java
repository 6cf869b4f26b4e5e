package dev.shien.domain.json;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** A document that cannot be accepted, with everything that is wrong with it. */
public final class InvalidDocument extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    /** A document with at least one problem. */
    public InvalidDocument(Iterable<Problem> problems) {
        super(ImmutableList.copyOf(problems).stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** A document with one problem. */
    public static InvalidDocument of(String source, String path, String value, String expected) {
        return new InvalidDocument(ImmutableList.of(new Problem(source, path, value, expected)));
    }

    /** All problems, in the order of the document. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
