package dev.shien.examples.run;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.lottery.QuotaLottery;
import dev.shien.reporting.ProgrammeReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Writes the reports of a programme, in Japanese and English. */
final class Reports {

    private Reports() {}

    static void write(Path place, ProgrammeView view) throws IOException {
        Map<String, ByteSource> files = ProgrammeReports.of(view, QuotaLottery.create()::odds)
                .in(Locale.JAPANESE, Locale.ENGLISH)
                .byName();
        for (Map.Entry<String, ByteSource> file : files.entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            file.getValue().copyTo(MoreFiles.asByteSink(path));
        }
    }
}
