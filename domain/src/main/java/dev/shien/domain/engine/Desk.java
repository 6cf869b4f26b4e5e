package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.journal.Append;
import dev.shien.domain.journal.AppendResult;
import dev.shien.domain.journal.Bytes;
import dev.shien.domain.journal.Entry;
import dev.shien.domain.journal.Idempotency;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.JournalException;
import dev.shien.domain.journal.Verification;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.domain.workshop.GroupPlanner;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/** Carries out one command after the other: decides on the latest state, appends, folds. Safe for many threads. */
final class Desk {

    /** How often a command decides anew because somebody else has appended meanwhile. */
    private static final int MOST_ATTEMPTS = 50;

    private final Journal journal;
    private final Clock clock;
    private ProgrammeState state;

    Desk(Programme programme, Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        this.state = new ProgrammeState(programme);
    }

    /** Brings the state up to the journal's end and opens an empty journal with the programme's definition. */
    synchronized void open(By by) {
        catchUp();
        if (state.head().sequence() == 0) {
            append(
                    by,
                    "open",
                    new Decided.Events(
                            state.programme().id(), ImmutableList.of(ProgrammeOpened.of(state.programme()))));
            catchUp();
        }
    }

    /** The state at the journal's end, with the reasons of its groups if there is a planner that can tell them. */
    synchronized ProgrammeView refreshed(Optional<GroupPlanner> planner) {
        catchUp();
        return planner.map(state::explained).orElseGet(state::view);
    }

    synchronized Outcome execute(By by, String command, Function<ProgrammeView, Decided> decide) {
        Optional<Outcome> before = by.key()
                .flatMap(key -> journal.result(state.programme().id(), key))
                .map(bytes -> Results.read(bytes, command));
        if (before.isPresent()) {
            return before.get();
        }
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Decided decided = decide(decide);
            if (decided instanceof Decided.No no) {
                return new Outcome.Refused(no.reasons());
            }
            Optional<Outcome> outcome =
                    outcome(append(by, command, (Decided.Events) decided), command, (Decided.Events) decided);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("Command " + command + " found another writer " + MOST_ATTEMPTS
                + " times in a row and was not carried out");
    }

    /** A refusal, and the complaint about a broken argument, rest on the journal as it is now. */
    private Decided decide(Function<ProgrammeView, Decided> decide) {
        try {
            Decided decided = decide.apply(state.view());
            if (decided instanceof Decided.Events || !movesOn()) {
                return decided;
            }
        } catch (IllegalArgumentException e) {
            if (!movesOn()) {
                throw e;
            }
        }
        return decide.apply(state.view());
    }

    /** Whether another writer has appended meanwhile; the state is then the later one. */
    private boolean movesOn() {
        long before = state.head().sequence();
        catchUp();
        return state.head().sequence() > before;
    }

    /** What became of the append; empty if the command has to decide anew. */
    private Optional<Outcome> outcome(AppendResult result, String command, Decided.Events decided) {
        if (result instanceof AppendResult.Appended appended) {
            requireSound(state.end().follow(appended.entries(), state::apply));
            return Optional.of(
                    new Outcome.Accepted(decided.subject(), appended.head().sequence()));
        }
        if (result instanceof AppendResult.AlreadyDone done) {
            catchUp();
            return Optional.of(Results.read(done.result(), command));
        }
        catchUp();
        return Optional.empty();
    }

    private AppendResult append(By by, String command, Decided.Events decided) {
        OffsetDateTime at = by.at();
        ImmutableList<Entry> entries = decided.events().stream()
                .map(event -> EventTypes.encode(event, at))
                .collect(ImmutableList.toImmutableList());
        long version = state.head().sequence() + entries.size();
        return journal.append(Append.builder()
                .programme(state.programme().id())
                .expectedSequence(state.head().sequence())
                .recordedAt(clock.instant())
                .actor(by.actor())
                .addAllEntries(entries)
                .idempotency(by.key().map(key -> Results.of(key, command, decided.subject(), version)))
                .build());
    }

    /** Takes in what the journal holds beyond the state, as far as it carries on the chain that was taken in before. */
    private void catchUp() {
        if (journal.head(state.programme().id()).equals(state.head())) {
            return;
        }
        boolean begun = state.head().sequence() > 0;
        requireSound(state.end().follow(journal, state::apply));
        if (begun && state.takeErased()) {
            forget();
        }
    }

    /** Takes in the journal anew, in which there is nothing any more of what was erased. */
    private void forget() {
        state = new ProgrammeState(state.programme());
        requireSound(state.end().follow(journal, state::apply));
        state.takeErased();
    }

    private void requireSound(Optional<Verification.Broken> found) {
        if (found.isPresent()) {
            throw new JournalException("The journal of '" + state.programme().id() + "' is not as it was written: "
                    + found.get().reason().text().en());
        }
    }

    /** What is kept under an idempotency key: never personal data. */
    private record Results(String command, String subject, long version) {

        static Idempotency of(String key, String command, String subject, long version) {
            return new Idempotency(key, Bytes.canonical(Json.toTree(new Results(command, subject, version))));
        }

        static Outcome read(Bytes bytes, String command) {
            Results stored = Json.fromTree(bytes.json("idempotency result"), Results.class);
            if (!stored.command.equals(command)) {
                throw new IllegalArgumentException("Idempotency key was used for the command " + stored.command
                        + " before, and now for " + command + "; expected a key of its own");
            }
            return new Outcome.Accepted(stored.subject, stored.version);
        }
    }
}
