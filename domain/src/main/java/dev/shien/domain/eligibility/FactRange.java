package dev.shien.domain.eligibility;

import dev.shien.domain.eligibility.FactValue.Day;
import dev.shien.domain.eligibility.FactValue.Whole;
import java.util.Optional;

/** The check of a range's two ends. */
final class FactRange {

    private FactRange() {}

    static void check(Optional<FactValue> least, Optional<FactValue> greatest) {
        boolean whole = all(least, Whole.class) && all(greatest, Whole.class);
        boolean days = all(least, Day.class) && all(greatest, Day.class);
        if ((least.isEmpty() && greatest.isEmpty()) || (!whole && !days)) {
            throw new IllegalArgumentException(
                    "Expected a range of whole numbers or of days with at least one bound, was "
                            + text(least, greatest));
        }
        if (least.isPresent() && greatest.isPresent() && order(least.get()) > order(greatest.get())) {
            throw new IllegalArgumentException("Expected a range with least <= greatest, was " + text(least, greatest));
        }
    }

    private static boolean all(Optional<FactValue> value, Class<? extends FactValue> type) {
        return value.map(type::isInstance).orElse(true);
    }

    private static long order(FactValue value) {
        return value instanceof Day day ? day.date().toEpochDay() : ((Whole) value).number();
    }

    private static String text(Optional<FactValue> least, Optional<FactValue> greatest) {
        return least.map(FactValue::toString).orElse("") + ".."
                + greatest.map(FactValue::toString).orElse("");
    }
}
