package dev.shien.eligibility.rule;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How a whole number is compared with a limit. */
public enum Operator {
    /** 以下: the limit itself qualifies. */
    AT_MOST("<="),
    /** 未満. */
    LESS_THAN("<"),
    /** 以上: the limit itself qualifies. */
    AT_LEAST(">="),
    /** 超. */
    MORE_THAN(">"),
    /** Exactly the limit. */
    EQUAL_TO("=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The sign by which packs write it, such as {@code <=}. */
    public String sign() {
        return sign;
    }

    /** Whether the value stands in this relation to the limit. */
    public boolean holds(long value, long limit) {
        return switch (this) {
            case AT_MOST -> value <= limit;
            case LESS_THAN -> value < limit;
            case AT_LEAST -> value >= limit;
            case MORE_THAN -> value > limit;
            case EQUAL_TO -> value == limit;
        };
    }

    /**
     * Reads a sign.
     *
     * @throws IllegalArgumentException if there is no such operator
     */
    public static Operator parse(String sign) {
        for (Operator operator : values()) {
            if (operator.sign.equals(sign)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("one of the operators "
                + Arrays.stream(values()).map(Operator::sign).collect(Collectors.joining(" ")));
    }
}
