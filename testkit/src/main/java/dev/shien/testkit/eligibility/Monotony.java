package dev.shien.testkit.eligibility;

import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Monotone;
import dev.shien.domain.eligibility.Verdict;
import java.time.LocalDate;

/** Which of two values is the better one, and which of two verdicts. */
final class Monotony {

    private Monotony() {}

    /** A fact known from a source that is enough. */
    static Fact like(FactDescription fact, FactValue value) {
        return Fact.known(value, Evidence.of(fact.sources().asList().get(0), LocalDate.EPOCH));
    }

    /** Whether the value is at least as good as the one that is known. */
    static boolean improves(Monotone better, Fact known, FactValue value) {
        long before = order(((Fact.Known) known).value());
        return better == Monotone.FEWER_IS_BETTER ? order(value) <= before : order(value) >= before;
    }

    /** INELIGIBLE, NEEDS_JUDGEMENT, ELIGIBLE, in this order. */
    static int rank(Verdict settled) {
        return switch (settled) {
            case INELIGIBLE -> 0;
            case NEEDS_JUDGEMENT -> 1;
            case ELIGIBLE -> 2;
            case UNDETERMINED -> throw new IllegalArgumentException("Expected a settled verdict, was " + settled);
        };
    }

    /** Where a whole number or a day stands among its like. */
    static long order(FactValue value) {
        return value instanceof FactValue.Day day ? day.date().toEpochDay() : ((FactValue.Whole) value).number();
    }
}
