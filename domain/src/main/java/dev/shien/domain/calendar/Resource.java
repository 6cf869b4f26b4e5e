package dev.shien.domain.calendar;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that are shipped with this package: cells between tabs, {@code #} before a comment. */
final class Resource {

    private static final Splitter TABS = Splitter.on('\t');

    private Resource() {}

    static ImmutableList<List<String>> rows(String name) {
        try {
            return Resources.readLines(Resources.getResource(Resource.class, name), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(TABS::splitToList)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + name, e);
        }
    }
}
