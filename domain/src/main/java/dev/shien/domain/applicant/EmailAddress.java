package dev.shien.domain.applicant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An e-mail address. Prints masked: it is personal data.
 *
 * @param text the address, at most 254 characters (RFC 5321 section 4.5.3.1.3, less the brackets)
 */
public record EmailAddress(@JsonValue String text) {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final int LONGEST = 254;

    /** Refuses what cannot be an address; whether it exists only a message can tell. */
    public EmailAddress {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Expected an e-mail address such as info@example.jp, was of the shape '"
                    + Characters.shape(text) + "'");
        }
    }

    /** The address exactly as written. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EmailAddress of(String text) {
        return new EmailAddress(text);
    }

    /** Reads an address as people type it: full-width characters and blanks around it are harmless. */
    public static EmailAddress parse(String text) {
        return of(Characters.tidy(text));
    }

    /** A mask. */
    @Override
    public String toString() {
        return "***";
    }
}
