package dev.shien.domain.applicant;

import java.util.Optional;

/**
 * A postal address in Japan. Prints without its line, which may be a sole proprietor's home.
 *
 * @param postalCode seven digits without a hyphen
 * @param prefecture the prefecture
 * @param line the rest from the municipality on, such as 新宿区西新宿1-22-2; not blank
 */
public record Address(Optional<String> postalCode, Prefecture prefecture, String line) {

    private static final int POSTAL_CODE_LENGTH = 7;

    /** Refuses a blank line, and a postal code of anything but seven digits. */
    public Address {
        Characters.requireText("an address in " + prefecture.text().ja(), line);
        postalCode.ifPresent(Address::requirePostalCode);
    }

    /** An address without its postal code. */
    public static Address of(Prefecture prefecture, String line) {
        return new Address(Optional.empty(), prefecture, line);
    }

    /** An address with its postal code, which may have a hyphen, a 〒 and full-width digits. */
    public static Address of(String postalCode, Prefecture prefecture, String line) {
        String digits = Characters.withoutHyphensAndSpaces(postalCode).replace("〒", "");
        return new Address(Optional.of(digits), prefecture, line);
    }

    /** Reads an address that begins with its prefecture, such as 東京都新宿区西新宿1-22-2. */
    public static Address parse(String text) {
        String tidied = Characters.tidy(text);
        Prefecture prefecture = Prefecture.beginning(tidied)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected an address that begins with its prefecture such as 東京都新宿区西新宿1-22-2, was of the"
                                + " shape '" + Characters.shape(text) + "'"));
        return of(prefecture, tidied.substring(prefecture.text().ja().length()).strip());
    }

    /** The address as one line: 東京都新宿区西新宿1-22-2. */
    public String text() {
        return prefecture.text().ja() + line;
    }

    /** The prefecture alone. */
    @Override
    public String toString() {
        return "Address[" + prefecture + ", ***]";
    }

    private static void requirePostalCode(String digits) {
        if (digits.length() != POSTAL_CODE_LENGTH || !Characters.areDigits(digits)) {
            throw new IllegalArgumentException(
                    "Expected a postal code of 7 digits, was of the shape '" + Characters.shape(digits) + "'");
        }
    }
}
