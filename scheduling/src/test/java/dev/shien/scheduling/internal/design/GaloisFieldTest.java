package dev.shien.scheduling.internal.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaloisFieldTest {

    /** The laws of a field, tried on all elements. */
    @ParameterizedTest
    @CsvSource({"2, 1", "2, 2", "2, 3", "2, 4", "3, 1", "3, 2", "3, 3", "5, 2", "7, 1", "13, 1"})
    void fieldKeepsItsLaws(int prime, int degree) {
        GaloisField field = GaloisField.of(prime, degree);
        for (int a = 0; a < field.order(); a++) {
            assertThat(field.plus(a, 0)).isEqualTo(a);
            assertThat(field.times(a, 1)).isEqualTo(a);
            boolean[] products = new boolean[field.order()];
            boolean[] sums = new boolean[field.order()];
            for (int b = 0; b < field.order(); b++) {
                products[field.times(a, b)] = true;
                sums[field.plus(a, b)] = true;
                assertThat(field.times(a, b)).isEqualTo(field.times(b, a));
                for (int c = 0; c < field.order(); c++) {
                    assertThat(field.times(a, field.plus(b, c)))
                            .isEqualTo(field.plus(field.times(a, b), field.times(a, c)));
                    assertThat(field.times(a, field.times(b, c))).isEqualTo(field.times(field.times(a, b), c));
                }
            }
            assertThat(sums).doesNotContain(false);
            assertThat(products).satisfies(p -> assertThat(p[0]).isTrue());
            if (a > 0) {
                assertThat(products).doesNotContain(false);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "2, 2", "3, 1", "3, 2", "5, 2", "2, 8", "13, 2"})
    void powersAreAllElementsButZero(int prime, int degree) {
        GaloisField field = GaloisField.of(prime, degree);
        int[] powers = field.powers();

        assertThat(powers).hasSize(field.order() - 1).doesNotHaveDuplicates().startsWith(1);
        assertThat(powers).doesNotContain(0);
        for (int i = 2; i < powers.length; i++) {
            assertThat(powers[i]).isEqualTo(field.times(powers[i - 1], powers[1]));
        }
    }
}
