package dev.shien.examples.happening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.consent.Defect;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param line the line of the file that tells it
 * @param at when
 * @param receipt whose receipt number, or {@value #EVERYBODY}; empty where it is about the programme as a whole
 * @param what what happened
 * @param details the particulars by name, in the order of the file
 * @param by who did it, by an opaque id; never a name
 * @param note what else was said; may be personal
 */
public record Happening(
        long line,
        OffsetDateTime at,
        Optional<String> receipt,
        What what,
        ImmutableMap<String, String> details,
        String by,
        Optional<String> note) {

    /** Stands for every application to which the happening applies. */
    public static final String EVERYBODY = "*";

    /** Whether it is about every application to which it applies. */
    public boolean isForEverybody() {
        return receipt.filter(EVERYBODY::equals).isPresent();
    }

    /** A detail that may be left out. */
    public Optional<String> detail(String name) {
        return Optional.ofNullable(details.get(name));
    }

    /** The details that {@link #what()} does not know by name: answers of a call, values of sources. */
    public ImmutableMap<String, String> furtherDetails() {
        return details.entrySet().stream()
                .filter(e -> !what.details().contains(e.getKey()))
                .collect(ImmutableMap.toImmutableMap(e -> e.getKey(), e -> e.getValue()));
    }

    /** What is wrong with the parts of consent forms that came back. */
    public ImmutableList<Defect> defects() {
        return Details.defects(detail("defects"));
    }

    /** Notes may be personal: not printed. */
    @Override
    public String toString() {
        return "Happening[line " + line + ", " + at + ", " + receipt.orElse("programme") + ", " + what + "]";
    }
}
