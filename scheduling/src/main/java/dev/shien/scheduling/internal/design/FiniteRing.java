package dev.shien.scheduling.internal.design;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The product of the finite fields whose orders are the prime powers of a number, with that number of elements. MacNeish
 * 1922 ("Das Problem der 36 Offiziere") builds Latin squares on it: as many elements as the smallest of these fields has
 * can be chosen so that the difference of any two of them has an inverse.
 */
final class FiniteRing {

    private final ImmutableList<GaloisField> fields;
    private final int order;

    private FiniteRing(ImmutableList<GaloisField> fields, int order) {
        this.fields = fields;
        this.order = order;
    }

    /**
     * The ring with so many elements.
     *
     * @param order at least 2
     */
    static FiniteRing of(int order) {
        ImmutableList.Builder<GaloisField> fields = ImmutableList.builder();
        int rest = order;
        for (int prime = 2; rest > 1; prime++) {
            int degree = 0;
            for (; rest % prime == 0; rest /= prime) {
                degree++;
            }
            if (degree > 0) {
                fields.add(GaloisField.of(prime, degree));
            }
        }
        return new FiniteRing(fields.build(), order);
    }

    /** How many elements there are. */
    int order() {
        return order;
    }

    /** The field that this ring is, if the number of its elements is a prime power. */
    Optional<GaloisField> field() {
        return fields.size() == 1 ? Optional.of(fields.get(0)) : Optional.empty();
    }

    /** How many elements can be chosen so that all their differences have an inverse. */
    int spread() {
        return fields.stream().mapToInt(GaloisField::order).min().orElseThrow();
    }

    /**
     * The element that is the same in every field; those of the numbers below {@link #spread} have differences with an
     * inverse.
     */
    int diagonal(int number) {
        int element = 0;
        for (GaloisField field : fields.reverse()) {
            element = element * field.order() + number;
        }
        return element;
    }

    /** The sum of two elements. */
    int plus(int one, int other) {
        return inEachField(one, other, GaloisField::plus);
    }

    /** The product of two elements. */
    int times(int one, int other) {
        return inEachField(one, other, GaloisField::times);
    }

    private int inEachField(int one, int other, Operation operation) {
        int result = 0;
        int place = 1;
        for (GaloisField field : fields) {
            result += place * operation.of(field, one / place % field.order(), other / place % field.order());
            place *= field.order();
        }
        return result;
    }

    /** What a field does with two of its elements. */
    private interface Operation {
        int of(GaloisField field, int one, int other);
    }
}
