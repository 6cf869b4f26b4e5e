package dev.shien.reporting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.io.ByteSource;
import dev.shien.domain.view.ProgrammeView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The files of a sample as text. */
final class Pages {

    private Pages() {}

    static ReportFiles both(ProgrammeView view) {
        return ProgrammeReports.of(view, SampleDraw::odds).in(Locale.JAPANESE, Locale.ENGLISH);
    }

    /** Those whose name has an extension. */
    static ImmutableMap<String, String> texts(ReportFiles files, String extension) {
        ImmutableSortedMap<String, ByteSource> some =
                ImmutableSortedMap.copyOf(Maps.filterKeys(files.byName(), name -> name.endsWith(extension)));
        return ImmutableMap.copyOf(Maps.transformValues(some, Pages::text));
    }

    static String text(ByteSource bytes) {
        try {
            return bytes.asCharSource(StandardCharsets.UTF_8).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
