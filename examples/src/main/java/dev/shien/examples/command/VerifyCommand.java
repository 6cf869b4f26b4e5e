package dev.shien.examples.command;

import com.google.common.io.ByteSource;
import dev.shien.domain.json.Json;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import dev.shien.lottery.verify.RecordVerifier;
import dev.shien.lottery.verify.Step;
import dev.shien.lottery.verify.Verification;
import dev.shien.lottery.verify.WaitlistVerifier;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shien verify}: whether a draw record says the truth. */
@Command(
        name = "verify",
        description = {
            "Recomputes a draw record and says what it recomputed.",
            "",
            "Prints {\"ok\":true|false,\"steps\":[{\"name\",\"ok\",\"found\"}]}. Exit code 1 when anything was altered, with "
                    + "the reasons on standard error. The record alone is needed; with the lock hash that was published "
                    + "before the draw it also shows that the record was not made up as a whole."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class VerifyCommand implements Callable<Integer> {

    private static final int LONGEST_RECORD = 256 << 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD", description = "the record, a JSON file; - reads standard input")
    private Path record;

    @Option(
            names = "--lock-hash",
            paramLabel = "HEX",
            description = "the lock hash as it was published before the draw")
    private @Nullable String lockHash;

    @Option(
            names = "--entrants",
            paramLabel = "FILE",
            description = "the entrant file, if the record has its entrants in one")
    private @Nullable Path entrants;

    @Option(
            names = "--waitlist",
            paramLabel = "FILE",
            description = "the history of the waitlist: who moved up is verified as well")
    private @Nullable Path waitlist;

    /** Made by the command line. */
    public VerifyCommand() {}

    /**
     * What came of the verification, as it is printed.
     *
     * @param ok whether every step passed
     * @param steps all steps
     */
    private record Result(boolean ok, List<Step> steps) {}

    @Override
    public Integer call() {
        RecordVerifier verifier = verifier();
        Source source = source();
        byte[] content = source.content(LONGEST_RECORD);
        Verification verification = BadInput.blaming(
                source.name(), () -> waitlist == null ? verifier.verify(content) : history(verifier, content));
        Console console = Console.of(spec);
        console.result(Json.toTree(new Result(verification.ok(), verification.steps())));
        verification.failures().forEach(step -> console.say(source.name() + ": " + step));
        return verification.ok() ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    private Verification history(RecordVerifier verifier, byte[] content) {
        Source history = Source.file(Objects.requireNonNull(waitlist));
        return BadInput.blaming(
                history.name(), () -> WaitlistVerifier.with(verifier).verify(content, history.content(LONGEST_RECORD)));
    }

    private RecordVerifier verifier() {
        RecordVerifier verifier = Optional.ofNullable(entrants)
                .map(RecordVerifier.create()::withEntrantFile)
                .orElseGet(RecordVerifier::create);
        return Optional.ofNullable(lockHash)
                .map(hash -> BadInput.blaming("--lock-hash", () -> verifier.withPublishedLockHash(hash)))
                .orElse(verifier);
    }

    private Source source() {
        return record.toString().equals("-") ? new Source("standard input", standardInput()) : Source.file(record);
    }

    private static ByteSource standardInput() {
        return new ByteSource() {
            @Override
            public InputStream openStream() {
                return System.in;
            }
        };
    }
}
