package dev.shien.examples.run;

import dev.shien.domain.view.ProgrammeView;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the reports of a programme. */
final class Reports {

    private Reports() {}

    static void write(Path place, ProgrammeView view) throws IOException {
        throw new IOException("later " + place + view);
    }
}
