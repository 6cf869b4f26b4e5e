package dev.shien.reporting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.io.ByteSource;
import dev.shien.reporting.document.Audience;

/**
 * Finished files by name. Names are relative, with {@code /} between folder and file, and consist of lower-case letters,
 * digits, hyphens and full stops; no name holds anything that a user typed. Whoever calls writes them.
 *
 * @param byName the files by name, in the order of the names
 */
public record ReportFiles(ImmutableSortedMap<String, ByteSource> byName) {

    /** The files that may be published, by their names within the public folder. */
    public ReportFiles published() {
        String folder = Audience.PUBLIC.folder() + "/";
        ImmutableSortedMap.Builder<String, ByteSource> files = ImmutableSortedMap.naturalOrder();
        Maps.filterKeys(byName, name -> name.startsWith(folder))
                .forEach((name, bytes) -> files.put(name.substring(folder.length()), bytes));
        return new ReportFiles(files.buildOrThrow());
    }

    static ReportFiles of(ImmutableMap<String, byte[]> files) {
        return new ReportFiles(ImmutableSortedMap.copyOf(Maps.transformValues(files, ByteSource::wrap)));
    }
}
