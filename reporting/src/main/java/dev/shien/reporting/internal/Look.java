package dev.shien.reporting.internal;

import dev.shien.domain.calendar.JapaneseDates;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Audience;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Tone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Values as a reader of a language likes them: 令和6年7月23日(火) or Tue 23 July 2024, thousands with separators. Depends on
 * no locale but the one given.
 *
 * @param locale the reader's language
 */
public record Look(Locale locale) {

    private static final LocalDate FIRST_ERA_DAY = LocalDate.of(1873, 1, 1);

    /** The language for the {@code lang} attribute. */
    public String lang() {
        return isJapanese() ? "ja" : "en";
    }

    /** Words in the reader's language. */
    public String text(Text text) {
        return Plain.printable(text.in(locale));
    }

    /** A word of ours in the reader's language. */
    public String word(Word word) {
        return word.text().in(locale);
    }

    /** A day in the manner of the language, with its weekday. */
    public String day(LocalDate date) {
        if (isJapanese()) {
            return date.isBefore(FIRST_ERA_DAY) ? date.toString() : JapaneseDates.format(date);
        }
        return english(date.getDayOfWeek(), 3) + " " + date.getDayOfMonth() + " " + english(date.getMonth()) + " "
                + date.getYear();
    }

    /** A month with its year. */
    public String month(YearMonth month) {
        return isJapanese()
                ? JapaneseDates.formatYear(month.atEndOfMonth()) + month.getMonthValue() + "月"
                : english(month.getMonth()) + " " + month.getYear();
    }

    /** A weekday in short. */
    public String weekday(LocalDate date) {
        return isJapanese() ? JapaneseDates.weekday(date) : english(date.getDayOfWeek(), 3);
    }

    /** A number with thousands separated by commas, as both languages do. */
    public String count(long value) {
        StringBuilder digits = new StringBuilder(Long.toString(value));
        int first = value < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** How often something happens: 2回 or 2 times. */
    public String times(int times) {
        return text(Word.times(times));
    }

    /** The value as plain text. */
    public String plain(Cell cell) {
        return Plain.of(cell, locale);
    }

    /** Whether the cell is empty. */
    public boolean blank(Cell cell) {
        return cell instanceof Cell.Blank;
    }

    /** The style class of a tone. */
    public String tone(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }

    /** The style class of an audience. */
    public String audience(Audience audience) {
        return "for-" + audience.folder();
    }

    private boolean isJapanese() {
        return locale.getLanguage().equals("ja");
    }

    private static String english(DayOfWeek day, int letters) {
        return titleCase(day.name()).substring(0, letters);
    }

    private static String english(Month month) {
        return titleCase(month.name());
    }

    private static String titleCase(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
