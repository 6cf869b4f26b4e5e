package dev.shien.domain.applicant;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What two spellings of one name or one address have in common. Never shown to anyone: it is personal data. */
final class Sameness {

    private static final Pattern KANJI_NUMBER = Pattern.compile("[一二三四五六七八九十]+(?=丁目|番地|番|号)");
    private static final Pattern NUMBER_UNIT = Pattern.compile("(?<=[0-9])(丁目|番地の|番地|番|号|の(?=[0-9]))");
    private static final Pattern LOOSE_HYPHENS = Pattern.compile("-+(?![0-9])|-(?=-)");
    private static final Pattern BLANK_IN_NUMBER = Pattern.compile("(?<=[0-9]) (?=[0-9])");
    private static final Pattern FLOOR = Pattern.compile("(?<=[0-9])階");
    private static final Pattern PUNCTUATION = Pattern.compile("[-・.,、。'’&]");
    private static final String DIGITS = "一二三四五六七八九";
    private static final String TEN = "十";

    private Sameness() {}

    /** The name without the mark of its legal form, without blanks and punctuation, in lower case. */
    static String name(Applicant applicant) {
        return name(applicant.name(), applicant.legalForm());
    }

    /** The name as somebody else may write it who knows the legal form. */
    static String name(String written, LegalForm form) {
        String name = Characters.folded(written);
        for (String mark : form.marks()) {
            if (mark.codePoints().anyMatch(Character::isIdeographic)) {
                name = withoutMark(name, mark);
            }
        }
        return PUNCTUATION.matcher(name).replaceAll("");
    }

    /** A person's name without blanks. */
    static String person(String name) {
        return Characters.folded(name);
    }

    /** The address with 丁目, 番 and 号 as hyphens and their kanji numerals as digits, without blanks, in lower case. */
    static String address(Address address) {
        String spaced = BLANK_IN_NUMBER.matcher(Characters.tidy(address.line())).replaceAll("-");
        String digits = KANJI_NUMBER.matcher(Characters.folded(spaced)).replaceAll(Sameness::toDigits);
        String plain = FLOOR.matcher(digits.replace("号室", "")).replaceAll("f");
        String hyphenated = NUMBER_UNIT.matcher(plain).replaceAll("-");
        return address.prefecture().code() + LOOSE_HYPHENS.matcher(hyphenated).replaceAll("");
    }

    private static String withoutMark(String name, String mark) {
        if (name.startsWith(mark)) {
            return name.substring(mark.length());
        }
        return name.endsWith(mark) ? name.substring(0, name.length() - mark.length()) : name;
    }

    /** 一 to 九十九 in digits; anything else stays as it is. */
    private static String toDigits(MatchResult match) {
        String kanji = match.group();
        int ten = kanji.indexOf(TEN);
        if (ten < 0) {
            return kanji.length() == 1 ? Integer.toString(digit(kanji)) : kanji;
        }
        String tens = kanji.substring(0, ten);
        String ones = kanji.substring(ten + 1);
        if (tens.length() > 1 || ones.length() > 1 || ones.equals(TEN)) {
            return kanji;
        }
        return Integer.toString(10 * (tens.isEmpty() ? 1 : digit(tens)) + (ones.isEmpty() ? 0 : digit(ones)));
    }

    private static int digit(String kanji) {
        return DIGITS.indexOf(kanji) + 1;
    }
}
