package dev.shien.examples.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.check.LintFinding;
import dev.shien.eligibility.check.PackLint;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shien lint}: what in a rule pack is unused, decides nothing or is missing. */
@Command(
        name = "lint",
        description = {
            "Checks rule packs and prints one finding a line: {\"code\",\"pack\",\"path\",\"text\",\"accepted\",\"open\"}.",
            "",
            "Whether a rule decides anything is found exactly, over all worlds that the pack tells apart, on all its days. "
                    + "docs/rule-pack-format.md says what each code means. Exit code 1 when a finding is open: neither a note "
                    + "nor accepted in the pack; those are on standard error too."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PackOptions options;

    @Parameters(
            arity = "1..*",
            paramLabel = "PACK",
            description = "the id of a rule pack that comes with Shien or of a --pack-file, or a file")
    private List<String> packs;

    /** Made by the command line. */
    public LintCommand() {}

    @Override
    public Integer call() {
        ImmutableList<PackOptions.Named> named =
                packs.stream().map(options::named).collect(ImmutableList.toImmutableList());
        boolean open = false;
        for (PackOptions.Named pack : named) {
            for (LintFinding finding : PackLint.of(pack.pack())) {
                print(finding);
                open |= finding.isOpen();
            }
        }
        return open ? ExitCode.NEGATIVE : ExitCode.OK;
    }

    private void print(LintFinding finding) {
        Console console = Console.of(spec);
        ObjectNode line = (ObjectNode) Json.toTree(finding);
        console.result(line.put("open", finding.isOpen()));
        if (finding.isOpen()) {
            console.say(finding.toString());
        }
    }
}
