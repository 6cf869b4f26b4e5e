package dev.shien.domain.committee;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.math.BigInteger;

/** Reads a whole number of any size from its decimal digits. */
final class WholeNumber extends StdConverter<String, BigInteger> {

    @Override
    public BigInteger convert(String digits) {
        if (!digits.matches("[1-9][0-9]{0,77}")) {
            throw new IllegalArgumentException(
                    "Expected a whole number of 1 to 78 digits that does not begin with 0, was '" + digits + "'");
        }
        return new BigInteger(digits);
    }
}
