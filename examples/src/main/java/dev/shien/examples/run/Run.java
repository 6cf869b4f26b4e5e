package dev.shien.examples.run;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.shien.domain.engine.By;
import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.engine.ProgrammeEngineBuilder;
import dev.shien.domain.engine.ReceiptNumbers;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.Recorded;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.examples.input.BadInput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** One run of a programme from its opening to its last happening, on a journal that may hold an earlier part of it. */
public final class Run {

    private static final String OPENER = "secretariat:0";

    private final RunInputs inputs;
    private final Consumer<String> progress;

    /**
     * A run.
     *
     * @param progress is told each step in a line
     */
    public Run(RunInputs inputs, Consumer<String> progress) {
        this.inputs = inputs;
        this.progress = progress;
    }

    /**
     * Carries the run out, or goes on with it.
     *
     * @return what is known at the end
     * @throws BadInput if the journal holds a run of other inputs
     */
    public ProgrammeView on(Journal journal) {
        ImmutableList<Moment> moments = Moment.inOrder(inputs.forms(), inputs.happenings());
        OffsetDateTime start = moments.isEmpty()
                ? OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
                : moments.get(0).at();
        String id = inputs.programme().id();
        String openingKey = "run:" + inputs.digest();
        Instant doneBefore = requireSameRun(journal, id, openingKey);
        FollowingClock clock = new FollowingClock(start.toInstant());
        ProgrammeEngineBuilder builder = Rooms.engine(inputs.programme())
                .journal(journal)
                .clock(clock)
                .receipts(ReceiptNumbers.keyed(derived("receipts")));
        By opener = By.of(OPENER, start).withKey(openingKey);
        ProgrammeEngine engine = BadInput.blaming("The journal of an earlier run", () -> builder.open(opener));
        Diary diary = new Diary(progress);
        Targets targets = new Targets(inputs.happenings(), diary);
        Steps steps = new Steps(engine, targets, inputs.secret(), inputs.experts(), diary, progress);
        new Replay(inputs.programme(), engine, clock, steps, diary, progress).play(moments, doneBefore);
        return engine.view();
    }

    /** The seed of the salts of private parts. */
    public Bytes saltSeed() {
        return Bytes.copyOf(derived("salts"));
    }

    private byte[] derived(String purpose) {
        return Hashing.hmacSha256(inputs.secret().bytes())
                .hashString("shien/example/" + purpose, StandardCharsets.UTF_8)
                .asBytes();
    }

    /** Everything before the time of the last entry is done; entries are made in the order of time. */
    private Instant requireSameRun(Journal journal, String programme, String openingKey) {
        long last = journal.head(programme).sequence();
        if (last == 0) {
            return Instant.MIN;
        }
        if (journal.result(programme, openingKey).isEmpty()) {
            throw new BadInput("The database holds a run of programme '" + programme
                    + "' with other inputs or another seed. Maybe name another database by --db");
        }
        ImmutableList<Recorded> tail = journal.read(programme, last - 1, 1);
        progress.accept("going on with a run whose journal has " + last + " entries");
        return tail.get(0).envelope().recordedAt();
    }
}
