package dev.shien.domain.selection;

import java.util.Optional;

/**
 * What a declared source gave.
 *
 * @param name the source's name as declared
 * @param value its value, which enters the seed; kept in Unicode form NFC
 * @param proof what the value follows from, unless the value is the text as published
 */
public record SourceValue(String name, String value, Optional<SourceProof> proof) {

    /** Refuses a blank name or value. */
    public SourceValue {
        name = Names.name("Source", name);
        value = Names.text("Value of source '" + name + "'", value);
    }

    /** A value that vouches for itself. */
    public static SourceValue of(String name, String value) {
        return new SourceValue(name, value, Optional.empty());
    }
}
