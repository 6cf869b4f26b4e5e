package dev.shien.examples.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.examples.command.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process of a run is killed (SIGKILL) and started again, until it ends with the very files of a run that nobody
 * killed. {@code -Dshien.kills=N} sets how often; the profile {@code proof} does it 60 times, on all programmes.
 */
class KilledRunTest {

    private static final int KILLS = Integer.getInteger("shien.kills", 3);
    private static final ImmutableList<String> PROGRAMMES =
            ImmutableList.of("tokubetsushien", "tokyo-2024", "kihontaisaku");

    @TempDir
    private Path folder;

    private final Map<String, SortedMap<String, String>> undisturbed = new HashMap<>();
    private final Random random = new Random(KILLS);
    private int round;

    @Test
    void aRunThatIsKilledAgainAndAgainEndsAsIfItHadNotBeen() throws Exception {
        int kills = 0;
        while (kills < KILLS) {
            RunProcess run = RunProcess.start(programme(), out());
            // Every third while the reports are written, otherwise after some more lines of progress.
            if (kills % 3 == 2) {
                run.await(() -> Files.exists(out().resolve(programme() + ".partial")));
            } else {
                run.awaitLines(random.nextInt(25));
            }
            Thread.sleep(random.nextInt(200));
            if (run.kill()) {
                kills++;
            } else {
                check(run);
                round++;
            }
        }
        RunProcess last = RunProcess.start(programme(), out());
        last.awaitEnd();
        check(last);
    }

    @Test
    void aSecondRunOnTheSameFolderIsRefusedAndDisturbsNothing() throws Exception {
        RunProcess first = RunProcess.start(programme(), out());
        try {
            first.awaitLines(3);
            Cli second = Cli.run("run", "--programme", programme(), "--out", out().toString());

            assertThat(second.code()).isEqualTo(2);
            assertThat(second.err()).contains("another process has it open");
            first.awaitEnd();
            check(first);
        } finally {
            first.kill();
        }
    }

    private String programme() {
        return PROGRAMMES.get(round % PROGRAMMES.size());
    }

    private Path out() {
        return folder.resolve("round" + round);
    }

    private void check(RunProcess ended) throws IOException {
        assertThat(ended.exitCode()).as(ended.log()).isZero();
        assertThat(Digests.of(out().resolve(programme()))).isEqualTo(undisturbed());
        try (Stream<Path> left = Files.list(out())) {
            assertThat(left.map(p -> p.getFileName().toString()).sorted())
                    .hasSize(2)
                    .startsWith(programme())
                    .last()
                    .asString()
                    .matches(programme() + "-[0-9a-f]+\\.mv\\.db");
        }
    }

    private SortedMap<String, String> undisturbed() throws IOException {
        if (!undisturbed.containsKey(programme())) {
            Path out = folder.resolve("undisturbed");
            assertThat(Cli.run("run", "--programme", programme(), "--out", out.toString())
                            .code())
                    .isZero();
            undisturbed.put(programme(), Digests.of(out.resolve(programme())));
        }
        return undisturbed.get(programme());
    }
}
