package dev.shien.domain.reason;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/**
 * One text in the two languages of a programme.
 *
 * @param ja the Japanese text, never blank
 * @param en the English text, never blank
 */
@Immutable
public record Text(String ja, String en) {

    /** Refuses a blank text in either language. */
    public Text {
        if (ja.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "Text must be given in both languages: ja='" + ja + "', en='" + en + "'");
        }
    }

    /** The text in both languages. */
    public static Text of(String ja, String en) {
        return new Text(ja, en);
    }

    /** The same text for both languages: names of places and people, figures. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** The Japanese text for a Japanese locale, the English one for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
