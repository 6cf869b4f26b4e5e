package dev.shien.examples.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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

    private static final ImmutableSet<String> PLAIN = ImmutableSet.of("receipt");
    private static final ImmutableSet<String> WEIGHTED = ImmutableSet.of("receipt", "weight");

    /** For a method with weights. */
    static EntrantLines weighted(String file) {
        return read(file, WEIGHTED);
    }

    /** For a method that has no weights: one given would be passed over in silence. */
    static EntrantLines plain(String file) {
        return read(file, PLAIN);
    }

    private static EntrantLines read(String file, ImmutableSet<String> fields) {
        ImmutableList.Builder<FairPick.Entry> entries = ImmutableList.builder();
        new JsonLines(Source.file(Path.of(file))).forEach(line -> entries.add(entry(line.json(), fields)));
        return new EntrantLines(entries.build());
    }

    ImmutableList<String> receipts() {
        return entries.stream().map(FairPick.Entry::id).collect(ImmutableList.toImmutableList());
    }

    private static FairPick.Entry entry(ObjectNode line, ImmutableSet<String> fields) {
        line.properties().stream()
                .filter(field -> !fields.contains(field.getKey()))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException(field.getKey() + ": expected only " + fields
                            + " with this method, was " + field.getValue());
                });
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
