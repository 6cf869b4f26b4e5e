package dev.shien.reporting;

import com.google.common.io.Files;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PreviewTest {
    @Test
    void write() throws IOException {
        for (var w : new Wording[] {Wording.PLAIN, Wording.HOSTILE}) {
            var files = ProgrammeReports.of(Sample.view(w)).in(Locale.JAPANESE, Locale.ENGLISH);
            for (var e : files.byName().entrySet()) {
                File f = new File("/tmp/preview/" + (w == Wording.PLAIN ? "plain/" : "hostile/") + e.getKey());
                Files.createParentDirs(f);
                Files.write(e.getValue().read(), f);
            }
        }
    }
}
