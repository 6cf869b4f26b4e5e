package dev.shien.domain.selection;

/**
 * What a declared source gave.
 *
 * @param name the source's name as declared
 * @param value its value exactly as published; kept in Unicode form NFC
 */
public record SourceValue(String name, String value) {

    /** Refuses a blank name or value. */
    public SourceValue {
        name = Names.name("Source", name);
        value = Names.text("Value of source '" + name + "'", value);
    }
}
