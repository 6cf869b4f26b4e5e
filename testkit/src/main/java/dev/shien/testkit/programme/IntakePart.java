package dev.shien.testkit.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.programme.Encoding;
import dev.shien.domain.programme.Intake;
import dev.shien.domain.programme.IntakeColumn;
import dev.shien.domain.programme.IntakeField;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Files of applications with every column that there is. */
final class IntakePart {

    private IntakePart() {}

    static Arbitrary<Intake> any() {
        return Combinators.combine(Arbitraries.of(Encoding.class), Arbitraries.of(true, false))
                .as((encoding, required) -> new Intake(
                        encoding,
                        Arrays.stream(IntakeField.values())
                                .map(field -> column(field, required))
                                .collect(ImmutableList.toImmutableList())));
    }

    private static IntakeColumn column(IntakeField field, boolean required) {
        return new IntakeColumn(
                field,
                field == IntakeField.ANSWER ? Optional.of("goal") : Optional.empty(),
                ImmutableList.of("列 " + field, field.name()),
                required);
    }
}
