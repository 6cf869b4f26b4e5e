package dev.shien.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Puts the samples where a person can look at them: {@code target/preview}. */
class PreviewTest {

    @ParameterizedTest
    @CsvSource({"plain", "hostile"})
    void everyFileFindsItsPlaceInOneFolder(String kind) throws IOException {
        Path folder = Path.of("target", "preview", kind);
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        ReportFiles files = Pages.both(Sample.view(kind.equals("plain") ? Wording.PLAIN : Wording.HOSTILE));
        for (String name : files.byName().keySet()) {
            Path file = folder.resolve(name);
            MoreFiles.createParentDirectories(file);
            files.byName().get(name).copyTo(MoreFiles.asByteSink(file));
        }
        try (Stream<Path> written = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(written.map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(files.byName().keySet());
        }
    }
}
