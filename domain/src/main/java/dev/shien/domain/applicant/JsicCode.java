package dev.shien.domain.applicant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;

/**
 * An industry of the Japan Standard Industrial Classification (日本標準産業分類), revision 14, in force from 2024-04-01, at any
 * of its four levels.
 *
 * @param code a letter, or two to four digits; exists in the classification
 */
public record JsicCode(@JsonValue String code) implements Comparable<JsicCode> {

    /** Refuses a code that the classification does not have. */
    public JsicCode {
        JsicTable.rev14().require(code);
    }

    /** The industry with exactly this code. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static JsicCode of(String code) {
        return new JsicCode(code);
    }

    /** Reads a code as people type it: full-width characters, lower case and blanks around it are harmless. */
    public static JsicCode parse(String text) {
        return of(Characters.tidy(text).toUpperCase(Locale.ROOT));
    }

    /** Whether the classification has exactly this code. */
    public static boolean exists(String code) {
        return JsicTable.rev14().contains(code);
    }

    /** All industries of one level, in the order of the classification. */
    public static ImmutableList<JsicCode> all(JsicLevel level) {
        return JsicTable.rev14().all(level);
    }

    /** How fine the code is. */
    public JsicLevel level() {
        return JsicLevel.ofLength(code.length());
    }

    /** The division (大分類) that this industry lies in; itself if it is one. */
    public JsicCode division() {
        return of(JsicTable.rev14().division(code));
    }

    /** The next coarser industry; empty for a division. */
    public Optional<JsicCode> parent() {
        return switch (level()) {
            case DIVISION -> Optional.empty();
            case MAJOR_GROUP -> Optional.of(division());
            case GROUP, CLASS -> Optional.of(of(code.substring(0, code.length() - 1)));
        };
    }

    /** This industry, its parent, and so on up to the division: the order in which the longest prefix wins. */
    public ImmutableList<JsicCode> path() {
        ImmutableList.Builder<JsicCode> path = ImmutableList.builder();
        for (int length = code.length(); length > 1; length--) {
            path.add(of(code.substring(0, length)));
        }
        return path.add(division()).build();
    }

    /** Whether this industry is the given one or a part of it. */
    public boolean isWithin(JsicCode wider) {
        return wider.level() == JsicLevel.DIVISION ? division().equals(wider) : code.startsWith(wider.code);
    }

    /** The industries of the given level that lie within this one; itself alone if it is of that level. */
    public ImmutableList<JsicCode> within(JsicLevel level) {
        return JsicTable.rev14().within(code, level);
    }

    /** The official name. */
    public String nameJa() {
        return JsicTable.rev14().ja(code);
    }

    /** An English name, for divisions only; ours, not official. */
    public Optional<String> nameEn() {
        return JsicTable.rev14().en(code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsicCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** By code; digits before letters. */
    @Override
    public int compareTo(JsicCode other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
