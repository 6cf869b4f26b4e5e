package dev.shien.lottery.leximin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.number.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExactSystemTest {

    @Test
    void theOnlySolutionIsFound() {
        assertThat(solve(2, "0 2 1", "3 1 0")).hasValue(fractions("-1/6", "1/2"));
        assertThat(solve(3, "2 1 -1 8", "-3 -1 2 -11", "-2 1 2 -3")).hasValue(fractions("2", "3", "-1"));
        assertThat(solve(2, "1 1 1", "1 -1 0", "2 4 3")).hasValue(fractions("1/2", "1/2"));
    }

    @Test
    void noneIsFoundWhereThereAreManyOrNone() {
        assertThat(solve(2, "1 1 1")).isEmpty();
        assertThat(solve(2, "1 1 1", "2 2 2")).isEmpty();
        assertThat(solve(2, "1 1 1", "1 -1 0", "2 4 4")).isEmpty();
    }

    private static Optional<String> solve(int unknowns, String... rows) {
        BigInteger[][] numbers = Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row.split(" ", -1)).map(BigInteger::new).toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
        return new ExactSystem(numbers, unknowns).solve().map(Arrays::toString);
    }

    private static String fractions(String... numbers) {
        return Arrays.toString(Arrays.stream(numbers)
                .map(n -> n.split("/", -1))
                .map(n -> Rational.of(Long.parseLong(n[0]), n.length == 1 ? 1 : Long.parseLong(n[1])))
                .toArray());
    }
}
