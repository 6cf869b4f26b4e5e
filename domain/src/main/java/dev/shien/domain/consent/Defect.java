package dev.shien.domain.consent;

import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * Something that is wrong with a part of a consent form (requirement R33). It never holds what the form says.
 *
 * @param kind what is wrong
 * @param field the field by id, exactly if the kind concerns one
 */
public record Defect(Kind kind, Optional<String> field) {

    /** What can be wrong. */
    public enum Kind {
        /** A field is not filled in. */
        MISSING,
        /** A field cannot be read. */
        UNREADABLE,
        /** A field says something else than the application. */
        MISMATCH,
        /** Nobody has signed. */
        NO_SIGNATURE,
        /** The seal that the part asks for is not there. */
        NO_SEAL;

        /** Whether it is about one field. */
        public boolean concernsField() {
            return this == MISSING || this == UNREADABLE || this == MISMATCH;
        }

        Text text() {
            return switch (this) {
                case MISSING -> Text.of("記入がありません", "is not filled in");
                case UNREADABLE -> Text.of("判読できません", "cannot be read");
                case MISMATCH -> Text.of("申込内容と異なります", "differs from the application");
                case NO_SIGNATURE -> Text.of("署名がありません", "is not signed");
                case NO_SEAL -> Text.of("押印がありません", "is not sealed");
            };
        }
    }

    /** Refuses a field where none is concerned, and none where one is. */
    public Defect {
        if (kind.concernsField() != field.isPresent()) {
            throw new IllegalArgumentException("Defect " + kind
                    + (kind.concernsField()
                            ? " must name a field, was without"
                            : " must name no field, was " + field.orElseThrow()));
        }
    }

    /** A defect of a field. */
    public static Defect of(Kind kind, String field) {
        return new Defect(kind, Optional.of(field));
    }

    /** A defect of the part as a whole. */
    public static Defect of(Kind kind) {
        return new Defect(kind, Optional.empty());
    }

    /** Reads {@code NO_SEAL} or {@code MISSING:date}. */
    public static Defect parse(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return new Defect(kind, colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1)));
            }
        }
        throw new IllegalArgumentException(
                "Expected a defect such as NO_SEAL, NO_SIGNATURE, MISSING:date, UNREADABLE:date or MISMATCH:date, was '"
                        + text + "'");
    }

    /** The defect as {@link #parse} reads it. */
    @Override
    public String toString() {
        return field.map(f -> kind + ":" + f).orElseGet(kind::toString);
    }
}
