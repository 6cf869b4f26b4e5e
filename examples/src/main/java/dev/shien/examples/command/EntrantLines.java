package dev.shien.examples.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.examples.input.JsonLines;
import dev.shien.examples.input.Source;
import dev.shien.lottery.method.FairPick;
import java.nio.file.Path;

/**
 * Who takes part, as a file has it.
 *
 * @param entries in the order of the file
 */
record EntrantLines(ImmutableList<FairPick.Entry> entries) {

    static EntrantLines read(String file) {
        ImmutableList.Builder<FairPick.Entry> entries = ImmutableList.builder();
        new JsonLines(Source.file(Path.of(file))).forEach(line -> entries.add(entry(line.json())));
        return new EntrantLines(entries.build());
    }

    ImmutableList<String> receipts() {
        return entries.stream().map(FairPick.Entry::id).collect(ImmutableList.toImmutableList());
    }

    private static FairPick.Entry entry(ObjectNode line) {
        JsonNode receipt = line.path("receipt");
        if (!receipt.isTextual()) {
            throw new IllegalArgumentException(
                    "receipt: expected a text, was " + (receipt.isMissingNode() ? "left out" : receipt));
        }
        JsonNode weight = line.path("weight");
        if (!weight.isMissingNode() && !(weight.isIntegralNumber() && weight.canConvertToInt())) {
            throw new IllegalArgumentException("weight: expected a whole number, was " + weight);
        }
        return new FairPick.Entry(receipt.textValue(), weight.asInt(1));
    }
}
