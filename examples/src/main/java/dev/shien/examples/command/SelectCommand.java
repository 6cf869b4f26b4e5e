package dev.shien.examples.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.primitives.ImmutableIntArray;
import dev.shien.examples.input.BadInput;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shien select}: who a published method selects. */
@Command(
        name = "select",
        description = {
            "Selects by a published method, to recompute draws that were held by it.",
            "",
            "Methods: rfc3797 (the IETF's nominations committee), consistent-sampler (Rivest), sha256-sampler (Stark and "
                    + "Rivest's for election audits), fair-pick (the Wallop protocol), denshi-kuji (電子くじ, which "
                    + "selects one), denshi-kuji-kochi (as Kochi prefecture holds it) and denshi-kuji-next (whoever's bid "
                    + "arrived next follows).",
            "",
            "Prints {\"selected\":[..]}: positions in the list, counted from 1, in the order in which they are selected."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class SelectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--method", required = true, paramLabel = "NAME", description = "one of the methods above")
    private String method;

    @Option(names = "--count", required = true, paramLabel = "K", description = "how many to select")
    private int count;

    @Mixin
    private SelectOptions options;

    /** Made by the command line. */
    public SelectCommand() {}

    @Override
    public Integer call() {
        PublishedMethod published = PublishedMethod.named(method);
        ImmutableIntArray selected = BadInput.blaming(
                "--method " + method, () -> published.of(options).select(count));
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        selected.forEach(result.putArray("selected")::add);
        Console.of(spec).result(result);
        return ExitCode.OK;
    }
}
